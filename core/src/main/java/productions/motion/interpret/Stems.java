package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses the words that an inflected English word may come from: {@code drifting} from {@code drift}, {@code wavy} from
 * {@code wave}. They are only guesses: the one that is in the lexicon is taken.
 */
final class Stems {

    private static final int SHORTEST = 3;

    private static final List<Ending> PLURALS = List.of(
            new Ending("ies", "y"),
            new Ending("s", ""),
            new Ending("ses", "s"),
            new Ending("xes", "x"),
            new Ending("zes", "z"),
            new Ending("hes", "h"),
            new Ending("oes", "o"),
            new Ending("ves", "f"));

    /** What a verb or an adjective takes on, and loses its e or doubles its last letter for. */
    private static final List<String> INFLECTIONS = List.of("ing", "ed", "er", "est", "y", "ish");

    private static final List<Ending> CHANGES = List.of(
            new Ending("ily", "y"),
            new Ending("ly", ""),
            new Ending("ly", "le"),
            new Ending("ier", "y"),
            new Ending("iest", "y"));

    private Stems() {}

    static List<String> of(String word) {
        List<String> stems = new ArrayList<>();
        if (!word.endsWith("ss") && !word.endsWith("us")) {
            PLURALS.forEach(ending -> ending.cut(word, stems));
        }
        INFLECTIONS.forEach(ending -> uninflected(word, ending, stems));
        CHANGES.forEach(ending -> ending.cut(word, stems));
        return stems;
    }

    /** Add what is left without the ending, with an e for it, and with a doubled consonant undone. */
    private static void uninflected(String word, String ending, List<String> stems) {
        int length = word.length() - ending.length();
        if (length < SHORTEST || !word.endsWith(ending)) {
            return;
        }
        String stem = word.substring(0, length);
        stems.add(stem);
        stems.add(stem + "e");
        if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
            stems.add(stem.substring(0, length - 1));
        }
    }

    /** Letters at the end of a word, and what its stem has instead. */
    private record Ending(String letters, String instead) {

        void cut(String word, List<String> stems) {
            int length = word.length() - letters.length();
            if (length + instead.length() >= SHORTEST && word.endsWith(letters)) {
                stems.add(word.substring(0, length) + instead);
            }
        }
    }
}

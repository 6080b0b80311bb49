package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses the words that an inflected English word may come from: {@code drifting} from {@code drift}, {@code wavy} from
 * {@code wave}. They are only guesses: the one that is in the lexicon is taken.
 */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    static List<String> of(String word) {
        List<String> stems = new ArrayList<>();
        plural(word, stems);
        for (String ending : List.of("ing", "ed", "er", "est", "y", "ish")) {
            ending(word, ending, stems);
        }
        cut(word, "ily", "y", stems);
        cut(word, "ly", "", stems);
        cut(word, "ly", "le", stems);
        cut(word, "ier", "y", stems);
        cut(word, "iest", "y", stems);
        return stems;
    }

    private static void plural(String word, List<String> stems) {
        if (word.endsWith("ss") || word.endsWith("us")) {
            return;
        }
        cut(word, "ies", "y", stems);
        cut(word, "s", "", stems);
        if (word.endsWith("ses")
                || word.endsWith("xes")
                || word.endsWith("zes")
                || word.endsWith("hes")
                || word.endsWith("oes")) {
            cut(word, "es", "", stems);
        }
        cut(word, "ves", "f", stems);
    }

    /** Add what is left without the ending, with an e for it, and with a doubled consonant undone. */
    private static void ending(String word, String ending, List<String> stems) {
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

    private static void cut(String word, String ending, String instead, List<String> stems) {
        if (word.endsWith(ending) && word.length() - ending.length() + instead.length() >= SHORTEST) {
            stems.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }
}

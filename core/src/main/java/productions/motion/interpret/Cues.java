package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.value.Rows;

/** The words of English by which a prompt refuses, turns and goes on. */
final class Cues {

    private static final List<List<String>> WRITTEN = Rows.words(Cues.class, "cues.txt");

    /** Words that refuse what is said of something. */
    static final Set<String> NOT = words("not");

    /** Words that refuse things, and so lists of things. */
    static final Set<String> NO = words("no");

    /** Words behind a refusal that make it one of things: not want. */
    static final Set<String> WISHES = words("wishes");

    /** Words that refuse all things of a list, to the end of the clause. */
    static final Set<String> ALL = words("all");

    /** Words that name all of a kind. */
    static final Set<String> EVERY = words("every");

    /** Rows of words that refuse, by their first word. */
    static final Map<String, List<List<String>>> PHRASES = phrases("phrases");

    /** Phrases with a word of refusal that refuse nothing, by their first word. */
    static final Map<String, List<List<String>>> IDIOMS = phrases("idioms");

    /** Words and marks after which nothing is refused any more. */
    static final Set<String> TURNS = words("turns");

    /** Words that begin something else once something has been refused. */
    static final Set<String> PREPOSITIONS = words("prepositions");

    /** Words that may stand before an item of a list. */
    static final Set<String> DETERMINERS = words("determiners");

    private Cues() {}

    /** Return whether a word links one thing to another, so that what stands before it belongs to another thing. */
    static boolean isLink(String word) {
        return PREPOSITIONS.contains(word) || word.equals("and");
    }

    private static Set<String> words(String kind) {
        return rows(kind).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<List<String>>> phrases(String kind) {
        return rows(kind).stream().collect(Collectors.groupingBy(row -> row.get(0)));
    }

    private static List<List<String>> rows(String kind) {
        return WRITTEN.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.subList(1, row.size()))
                .toList();
    }
}

package productions.motion.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of English by which a prompt refuses, turns and goes on. */
final class Cues {

    /** Words that refuse what is said of something. */
    static final Set<String> NOT = Set.of(
            "not",
            "never",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "cant",
            "cannot",
            "wont",
            "shouldnt",
            "wouldnt",
            "couldnt",
            "mustnt",
            "aint",
            "neither",
            "nor",
            "hardly",
            "less");

    /** Words that refuse things, and so lists of things. */
    static final Set<String> NO = Set.of(
            "no",
            "without",
            "avoid",
            "avoiding",
            "exclude",
            "excluding",
            "except",
            "minus",
            "sans",
            "lacking",
            "none",
            "zero",
            "omit",
            "remove",
            "nothing",
            "skip",
            "ban",
            "forbid");

    /** Words that refuse all things of a list, to the end of the clause. */
    static final Set<String> ALL = Set.of(
            "without",
            "avoid",
            "avoiding",
            "exclude",
            "excluding",
            "except",
            "sans",
            "lacking",
            "free",
            "omit",
            "skip",
            "ban");

    /** Words that name all of a kind. */
    static final Set<String> EVERY = Set.of("all", "every", "any", "each");

    /** Rows of words that refuse. */
    static final Map<String, List<List<String>>> PHRASES = byFirst(
            List.of("instead", "of"),
            List.of("rather", "than"),
            List.of("other", "than"),
            List.of("anything", "but"),
            List.of("everything", "but"),
            List.of("free", "of"),
            List.of("free", "from"),
            List.of("devoid", "of"),
            List.of("leave", "out"),
            List.of("get", "rid", "of"),
            List.of("everything", "except"),
            List.of("anything", "except"),
            List.of("all", "but"),
            List.of("stop", "the"),
            List.of("lose", "the"),
            List.of("ditch", "the"),
            List.of("kill", "the"),
            List.of("turn", "off"),
            List.of("no", "more"),
            List.of("minus", "the"),
            List.of("stay", "away", "from"),
            List.of("steer", "clear", "of"));

    /** Phrases with a word of refusal that refuse nothing. */
    static final Map<String, List<List<String>>> IDIOMS = byFirst(
            List.of("not", "only"),
            List.of("not", "just"),
            List.of("not", "merely"),
            List.of("no", "cap"),
            List.of("no", "doubt"),
            List.of("no", "matter"),
            List.of("no", "problem"),
            List.of("no", "more", "than"),
            List.of("no", "less", "than"),
            List.of("no", "longer", "than"),
            List.of("not", "longer", "than"),
            List.of("less", "than"),
            List.of("not", "mind"),
            List.of("wouldnt", "mind"),
            List.of("dont", "mind"),
            List.of("not", "bad"),
            List.of("not", "to", "mention"),
            List.of("cant", "wait"),
            List.of("cant", "go", "wrong"),
            List.of("dont", "forget"),
            List.of("never", "mind"),
            List.of("no", "idea"),
            List.of("no", "way"),
            List.of("no", "one"),
            List.of("no", "worries"),
            List.of("no", "chill"),
            List.of("not", "sure"),
            List.of("dont", "know"),
            List.of("cannot", "wait"),
            List.of("cant", "be", "too"),
            List.of("cannot", "be", "too"),
            List.of("could", "not", "be", "more"),
            List.of("couldnt", "be", "more"),
            List.of("cant", "get", "enough"),
            List.of("not", "unlike"),
            List.of("no", "stranger", "to"),
            List.of("cant", "help"),
            List.of("why", "not"),
            List.of("if", "not"),
            List.of("nothing", "but"),
            List.of("except", "that"));

    /** Words and marks after which nothing is refused any more. */
    static final Set<String> TURNS = Set.of(
            "but",
            "just",
            "only",
            "however",
            "yet",
            "instead",
            "please",
            "then",
            "although",
            "though",
            "always",
            "(",
            ")",
            "-",
            ":",
            "rather",
            "simply");

    /** Words that begin something else once something has been refused. */
    static final Set<String> PREPOSITIONS = Set.of(
            "on", "over", "under", "in", "at", "through", "while", "as", "with", "from", "into", "across", "where",
            "which", "that", "during", "for", "because", "so", "to", "above", "behind", "when", "until", "like", "make",
            "show", "give", "use", "add", "let", "want", "keep", "set", "put", "need", "toward", "towards", "against");

    /** Words that may stand before an item of a list. */
    static final Set<String> DETERMINERS = Set.of("any", "a", "an", "the", "too", "very", "overly", "of", "more");

    private Cues() {}

    @SafeVarargs
    private static Map<String, List<List<String>>> byFirst(List<String>... rows) {
        return Arrays.stream(rows).collect(Collectors.groupingBy(row -> row.get(0)));
    }

    /** Return whether a word links one thing to another, so that what stands before it belongs to another thing. */
    static boolean isLink(String word) {
        return PREPOSITIONS.contains(word) || word.equals("and");
    }
}

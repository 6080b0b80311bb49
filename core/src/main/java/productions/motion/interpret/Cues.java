package productions.motion.interpret;

import java.util.List;
import java.util.Set;

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
            "hardly");

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

    /** Rows of words that refuse. */
    static final List<List<String>> PHRASES = List.of(
            List.of("instead", "of"),
            List.of("rather", "than"),
            List.of("other", "than"),
            List.of("anything", "but"),
            List.of("everything", "but"),
            List.of("free", "of"),
            List.of("free", "from"),
            List.of("devoid", "of"),
            List.of("leave", "out"),
            List.of("get", "rid", "of"));

    /** Phrases with a word of refusal that refuse nothing. */
    static final List<List<String>> IDIOMS = List.of(
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

    /** Return whether a word links one thing to another, so that what stands before it belongs to another thing. */
    static boolean isLink(String word) {
        return PREPOSITIONS.contains(word) || word.equals("and");
    }
}

package productions.motion.knowledge;

/** Which words are real, and which of them no name may have. Words are given in lower case. */
public interface Dictionary {

    /** Return whether it is a word of English, or one that Motion uses as one. */
    boolean has(String word);

    /** Return whether no name that is made up may have it, because it may offend or frighten. */
    boolean bars(String word);
}

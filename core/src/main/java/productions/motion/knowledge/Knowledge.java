package productions.motion.knowledge;

/** What is known when a scene is created: origins, words, and all that earlier films have taught. */
public interface Knowledge {

    /** Return which state of knowledge this is; the same revision gives the same scenes. */
    String revision();

    /** Return the values that everything starts from. */
    Origins origins();

    /** Return the words that prompts are understood by. */
    Lexicon lexicon();

    /** Return what earlier films have taught. */
    Entries entries();
}

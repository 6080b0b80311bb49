package productions.motion.interpret;

import java.util.Locale;
import productions.motion.scene.Reading;

/**
 * How a word was written, where it is not standard English as the lexicon has it.
 *
 * @param how how
 * @param language which language, as a tag of BCP 47
 * @param confidence how sure its reading is, in (0, 1]
 */
record Writing(How how, String language, double confidence) {

    /** As the lexicon has it. */
    static final Writing TYPED = new Writing(How.TYPED, Reading.ENGLISH, 1);

    /** Ways of writing. */
    enum How {
        /** As the lexicon has it. */
        TYPED,
        /** In another kind of English. */
        DIALECT,
        /** In another language. */
        TRANSLATION,
        /** As an emoji. */
        EMOJI,
        /** With a slip of the fingers. */
        TYPO,
        /** As it sounds. */
        BY_EAR
    }

    /** Return the one that is less sure. */
    Writing worse(Writing other) {
        return other.confidence < confidence ? other : this;
    }

    boolean isTyped() {
        return how == How.TYPED;
    }

    /** Return how it is told. */
    String sense() {
        return how.name().toLowerCase(Locale.ROOT);
    }
}

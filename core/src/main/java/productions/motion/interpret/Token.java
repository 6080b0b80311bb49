package productions.motion.interpret;

import productions.motion.scene.Span;

/**
 * The smallest piece of a prompt that is looked at.
 *
 * @param text a word in lower case without accents and apostrophes, a number as Java reads it, or a mark
 * @param kind what it is
 * @param span where it stands in the prompt as typed
 * @param writing how it was written there
 */
record Token(String text, Kind kind, Span span, Writing writing) {

    /** A token as typed. */
    Token(String text, Kind kind, Span span) {
        this(text, kind, span, Writing.TYPED);
    }

    /** What a token is. */
    enum Kind {
        /** Letters, or one pictogram. */
        WORD,
        /** Digits, with a point where there is a fraction. */
        NUMBER,
        /** A color written as {@code #rrggbb}. */
        COLOR,
        /** Anything else that can be seen, one character each. */
        MARK
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}

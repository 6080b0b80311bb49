package productions.motion.scene;

/**
 * A reason for a choice.
 *
 * @param span where in the prompt
 * @param text the words there
 * @param sense how they were understood, such as {@code tone.dreamy}
 */
public record Evidence(Span span, String text, String sense) {}

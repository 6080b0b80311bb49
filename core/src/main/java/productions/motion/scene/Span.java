package productions.motion.scene;

/**
 * A stretch of the prompt as the user typed it.
 *
 * @param start index of the first character
 * @param end index after the last character; equal to the start for what was not typed but given as an option
 */
public record Span(int start, int end) {

    /** Where a reason lies that is not in the prompt at all. */
    public static final Span NOWHERE = new Span(0, 0);

    /** Return the characters of the prompt that this covers. */
    public String of(String prompt) {
        return prompt.substring(start, end);
    }
}

package productions.motion.loop;

/**
 * Something that a loop has to say.
 *
 * @param level info or error
 * @param loop which loop
 * @param phase what it was doing, such as {@code growth}
 * @param run which turn of it
 * @param job the id of the run; empty when there is none
 * @param prompt the beginning of the prompt; empty when there is none
 * @param seconds how long it took; 0 when that says nothing
 * @param text the sentence for people
 */
public record Event(
        String level, String loop, String phase, long run, String job, String prompt, double seconds, String text) {

    /** How much of a prompt is shown. */
    private static final int PREVIEW = 60;

    /** Hears what loops have to say. */
    @FunctionalInterface
    public interface Listener {
        /** Hear one thing. */
        void hear(Event event);
    }

    /** Return the beginning of a prompt. */
    static String preview(String prompt) {
        int length = prompt.codePointCount(0, prompt.length());
        return length <= PREVIEW ? prompt : prompt.substring(0, prompt.offsetByCodePoints(0, PREVIEW)) + "…";
    }
}

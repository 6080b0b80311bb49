package productions.motion.media.mp4;

/**
 * What a film says of how it was made. An empty text is left out of the file.
 *
 * @param title what people read, the prompt
 * @param comment one compact line that survives copying and re-encoding by other programs
 * @param recipe everything needed to make the film again, JSON
 */
public record Provenance(String title, String comment, String recipe) {

    /** Nothing said at all. */
    public static final Provenance NONE = new Provenance("", "", "");
}

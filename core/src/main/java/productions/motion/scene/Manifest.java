package productions.motion.scene;

/**
 * What is embedded in a film: how it was made, and what came out.
 *
 * @param schema the version of this form
 * @param scene the blueprint
 * @param framesSha256 SHA-256 of all pictures in order, luma, Cb and Cr of each
 * @param samplesSha256 SHA-256 of all samples in order, left and right in turn, 16 bits each, low byte first
 * @param loudness how loud it is
 * @param flash how it stands against the limits for flashes
 */
public record Manifest(
        String schema, Scene scene, String framesSha256, String samplesSha256, Loudness loudness, FlashReport flash) {

    /** The version of the form that this engine writes. */
    public static final String SCHEMA = "motion.film/1";
}

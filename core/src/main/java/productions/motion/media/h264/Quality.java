package productions.motion.media.h264;

/**
 * How much of a picture is kept, and how often a film can be entered.
 *
 * @param quantizer the quantization parameter (ITU-T H.264, clause 7.4.3): 18 keeps fine grain, 27 makes small files.
 *     Beyond 27 the loop filter would wake up, which this encoder leaves asleep
 * @param keyInterval pictures from one key picture to the next, at least 1
 */
public record Quality(int quantizer, int keyInterval) {

    /** The quantizer of films nobody asked anything special of. */
    public static final int USUAL_QUANTIZER = 22;

    public Quality {
        if (quantizer < 18 || quantizer > 27) {
            throw new IllegalArgumentException(
                    "A quantizer of " + quantizer + " is out of range. Use 18 (finest) to 27 (coarsest).");
        }
        if (keyInterval < 1) {
            throw new IllegalArgumentException(
                    "A key picture every " + keyInterval + " pictures is impossible. Use 1 or more.");
        }
    }

    /**
     * Return the quantizer of key pictures. They are a little finer, as those between become a little better in time:
     * otherwise each key picture would be seen as a pulse.
     */
    int keyQuantizer() {
        return quantizer - 1;
    }

    /** Return the usual quality with a key picture so often. */
    public static Quality usual(int keyInterval) {
        return new Quality(USUAL_QUANTIZER, keyInterval);
    }
}

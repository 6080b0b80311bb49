package productions.motion.media.read;

/**
 * How the colors of a film are meant, in the code points of ITU-T H.273: 1 is BT.709 in each, 2 is not said.
 *
 * @param primaries which red, green and blue
 * @param transfer which gamma
 * @param matrix how luma and chroma come from them
 * @param fullRange whether luma goes from 0 to 255 rather than from 16 to 235
 */
public record ColorTags(int primaries, int transfer, int matrix, boolean fullRange) {

    /** Nothing is said. */
    public static final ColorTags UNSAID = new ColorTags(2, 2, 2, false);

    /** What our own films have. */
    public static final ColorTags BT709 = new ColorTags(1, 1, 1, false);
}

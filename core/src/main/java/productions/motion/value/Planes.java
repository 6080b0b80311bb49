package productions.motion.value;

/**
 * A picture as encoders take it: Y'CbCr of BT.709 in limited range, chroma at half width and half height, one unsigned
 * byte a sample, rows packed without gaps. The buffers belong to whoever made them and are used again and again.
 *
 * @param width pixels in a row, even
 * @param height rows, even
 * @param luma {@code width × height} samples, 16 for black, 235 for white
 * @param blue {@code width/2 × height/2} samples of Cb, 128 for gray
 * @param red {@code width/2 × height/2} samples of Cr, 128 for gray
 */
public record Planes(int width, int height, byte[] luma, byte[] blue, byte[] red) {

    public Planes {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException(
                    "A picture of " + width + "x" + height + " cannot be encoded. Use even sizes from 2x2.");
        }
    }

    /** Return a new picture with buffers of its own. */
    public static Planes ofSize(int width, int height) {
        int chroma = width / 2 * (height / 2);
        return new Planes(width, height, new byte[width * height], new byte[chroma], new byte[chroma]);
    }
}

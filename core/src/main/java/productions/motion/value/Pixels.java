package productions.motion.value;

/**
 * What is seen of a picture, however its pixels are kept: asked for by row, one by one, or made small, so that who looks at
 * a part pays for no more. Colors are gamma-coded values of sRGB.
 */
public interface Pixels {

    /** Return how many pixels a row has. */
    int width();

    /** Return how many rows there are. */
    int height();

    /** Return whether it is known that nothing shines through any pixel. */
    boolean isOpaque();

    /** Return the color of one pixel, packed as in {@link Rgb#packed()}; the highest byte says how transparent it is, 0 for opaque. */
    int color(int x, int y);

    /**
     * Write the colors of a row, packed likewise.
     *
     * @param to where they go
     * @param at the place of the first
     */
    void colors(int y, int[] to, int at);

    /**
     * Write the luma of a row, Y' of ITU-R BT.709 from 0 to 255.
     *
     * @param to where it goes
     * @param at the place of the first
     */
    void luma(int y, float[] to, int at);

    /**
     * Write the mean colors of a row of squares.
     *
     * @param top the first row of the squares
     * @param side how many pixels a square has across and down; what is left at the right is left out
     * @param skip look at every so many rows only
     * @param to one color a square, each channel from 0 to 255: red, green, blue
     * @param at the place of the first
     */
    void means(int top, int side, int skip, float[][] to, int at);

    /** Return all pixels. */
    Picture packed();
}

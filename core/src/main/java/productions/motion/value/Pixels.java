package productions.motion.value;

/**
 * What is seen of a picture, however its pixels are kept: asked for by row, one by one, or made small, so that who looks at
 * a part pays for no more. Colors are gamma-coded values of sRGB. Several threads may ask at once.
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
     * Write the mean colors of squares, row by row.
     *
     * @param side how many pixels a square has across and down; what is left at the right and below is left out
     * @param skip look at every so many rows of a square only
     * @param to one color a square, each channel from 0 to 255: red, green, blue
     */
    void means(int side, int skip, float[][] to);

    /**
     * Write the mean luma of squares, row by row; far less work than their colors.
     *
     * @param side how many pixels a square has across and down
     * @param skip look at every so many rows of a square only
     * @param to one number a square, from 0 to 255
     */
    void lumaMeans(int side, int skip, float[] to);

    /** Return all pixels. */
    Picture packed();
}

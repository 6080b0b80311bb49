package productions.motion.media.h264;

/**
 * How a picture is cut into macroblocks of 16 × 16 pixels, and their rows into slices. Pictures whose sides are no
 * multiples of 16 are coded larger and cropped by the decoder.
 *
 * @param width pixels in a row, even
 * @param height rows, even
 */
record MacroblockGrid(int width, int height) {

    /** Macroblock rows that a slice has at least: fewer would cost bits for little gain in speed. */
    private static final int ROWS_PER_SLICE = 8;

    private static final int MOST_SLICES = 16;

    MacroblockGrid {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0 || width > 4096 || height > 4096) {
            throw new IllegalArgumentException("A film of " + width + "x" + height
                    + " pixels cannot be encoded. Use even sizes from 2x2 to 4096x4096.");
        }
    }

    int columns() {
        return width + 15 >> 4;
    }

    int rows() {
        return height + 15 >> 4;
    }

    int macroblocks() {
        return columns() * rows();
    }

    /** Return the width in pixels with the last column filled up. */
    int codedWidth() {
        return columns() * 16;
    }

    /** Return the height in pixels with the last row filled up. */
    int codedHeight() {
        return rows() * 16;
    }

    /** Return into how many slices each picture is cut: a matter of its size alone, never of the machine. */
    int slices() {
        int pairs = rows() / (2 * ROWS_PER_SLICE);
        return Math.max(1, Math.min(MOST_SLICES, 2 * pairs));
    }

    /** Return the first macroblock row of a slice; that of the slice after the last is the number of rows. */
    int firstRow(int slice) {
        return rows() * slice / slices();
    }
}

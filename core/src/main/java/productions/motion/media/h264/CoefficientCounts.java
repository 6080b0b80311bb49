package productions.motion.media.h264;

import java.util.Arrays;

/**
 * How many coefficients the blocks nearby have, which decides how the next block is written (clause 9.2.1). Three little
 * grids, for luma, Cb and Cr, each with a row for the macroblock above and a column for the one to the left.
 */
final class CoefficientCounts {

    private static final byte OUTSIDE = -1;
    private static final int LUMA_STRIDE = 5;
    private static final int CHROMA_STRIDE = 3;
    private static final int CB = LUMA_STRIDE * LUMA_STRIDE;
    private static final int CR = CB + CHROMA_STRIDE * CHROMA_STRIDE;

    private final byte[] cells = new byte[CR + CHROMA_STRIDE * CHROMA_STRIDE];

    /** The lowest rows of the macroblocks above: four of luma, two of Cb, two of Cr. */
    private final byte[] above;

    CoefficientCounts(int columns) {
        above = new byte[columns * 8];
    }

    /** Begin a slice: nothing above. */
    void start() {
        Arrays.fill(above, OUTSIDE);
    }

    /** Go on to a macroblock. */
    void enter(int column) {
        enter(column, 0, LUMA_STRIDE, 0);
        enter(column, CB, CHROMA_STRIDE, 4);
        enter(column, CR, CHROMA_STRIDE, 6);
    }

    private void enter(int column, int grid, int stride, int part) {
        System.arraycopy(above, column * 8 + part, cells, grid + 1, stride - 1);
        for (int row = grid + stride; row < grid + stride * stride; row += stride) {
            cells[row] = column == 0 ? OUTSIDE : cells[row + stride - 1];
        }
    }

    /** Leave the macroblock, and keep what the one below will ask for. */
    void leave(int column) {
        System.arraycopy(cells, 4 * LUMA_STRIDE + 1, above, column * 8, 4);
        System.arraycopy(cells, CB + 2 * CHROMA_STRIDE + 1, above, column * 8 + 4, 2);
        System.arraycopy(cells, CR + 2 * CHROMA_STRIDE + 1, above, column * 8 + 6, 2);
    }

    /** Give all blocks of the macroblock the same count. */
    void fill(int count) {
        for (int block = 0; block < Macroblock.BLOCKS; block++) {
            cells[cell(block)] = (byte) count;
        }
    }

    void set(int block, int count) {
        cells[cell(block)] = (byte) count;
    }

    /** Return the count to be expected of a block: the rounded mean of its neighbors to the left and above. */
    int expected(int block) {
        int cell = cell(block);
        int left = cells[cell - 1];
        int top = cells[cell - (block < Macroblock.LUMA_BLOCKS ? LUMA_STRIDE : CHROMA_STRIDE)];
        if (left == OUTSIDE || top == OUTSIDE) {
            return Math.max(0, Math.max(left, top));
        }
        return left + top + 1 >> 1;
    }

    private static int cell(int block) {
        int row = 1 + (block >> 2 & 3);
        int column = block & 3;
        if (block < Macroblock.LUMA_BLOCKS) {
            return row * LUMA_STRIDE + 1 + column;
        }
        return (column < 2 ? CB : CR) + row * CHROMA_STRIDE + 1 + (column & 1);
    }
}

package productions.motion.media.h264;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Luma halfway between the samples of a picture, by the six-tap filter of clause 8.4.2.2.1. It is made in tiles when
 * motion first asks for it, as most pictures of most films need few of them.
 *
 * <p>Slices ask in parallel. Two may then make the same tile at once, which does no harm as they write the same values;
 * whoever sees a tile marked as made sees its samples too.
 */
final class HalfPositions {

    private static final int TILE_WIDTH = 32;
    private static final int TILE_HEIGHT = 16;
    private static final int INSET = 16;
    private static final VarHandle MADE = MethodHandles.arrayElementVarHandle(int[].class);

    /** Half a sample to the right, half a sample down, and both; laid out like the plane of whole positions. */
    final byte[] right;

    final byte[] down;
    final byte[] diagonal;

    private final Plane whole;
    private final int tileColumns;
    private final int[] made;

    HalfPositions(Plane whole, MacroblockGrid grid) {
        this.whole = whole;
        right = new byte[whole.samples.length];
        down = new byte[whole.samples.length];
        diagonal = new byte[whole.samples.length];
        tileColumns = (grid.codedWidth() + 2 * (CodedPicture.MARGIN - INSET) + TILE_WIDTH - 1) / TILE_WIDTH;
        int tileRows = grid.rows() + 2 * (CodedPicture.MARGIN - INSET) / TILE_HEIGHT;
        made = new int[tileColumns * tileRows];
    }

    /** Forget all tiles, as the picture has changed. */
    void forget() {
        Arrays.fill(made, 0);
    }

    /** Make sure that the tiles around a block of 16 × 16 at this place are there, one sample more on each side. */
    void around(int x, int y) {
        int shift = CodedPicture.MARGIN - INSET;
        int firstColumn = (x - 1 + shift) / TILE_WIDTH;
        int lastColumn = (x + 16 + shift) / TILE_WIDTH;
        int lastRow = (y + 16 + shift) / TILE_HEIGHT;
        for (int row = (y - 1 + shift) / TILE_HEIGHT; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                ensure(column, row);
            }
        }
    }

    private void ensure(int column, int row) {
        int tile = row * tileColumns + column;
        if ((int) MADE.getAcquire(made, tile) == 0) {
            make(column * TILE_WIDTH + INSET, row * TILE_HEIGHT + INSET);
            MADE.setRelease(made, tile, 1);
        }
    }

    private void make(int left, int top) {
        int[] sums = new int[TILE_WIDTH + 5];
        int stride = whole.stride;
        int width = Math.min(TILE_WIDTH, stride - INSET - left);
        for (int y = top; y < top + TILE_HEIGHT; y++) {
            int from = y * stride + left;
            for (int x = 0; x < width + 5; x++) {
                sums[x] = vertical(whole.samples, from + x - 2, stride);
            }
            for (int x = 0; x < width; x++) {
                right[from + x] = clip(vertical(whole.samples, from + x, 1) + 16 >> 5);
                down[from + x] = clip(sums[x + 2] + 16 >> 5);
                int sum = sums[x] - 5 * (sums[x + 1] + sums[x + 4]) + 20 * (sums[x + 2] + sums[x + 3]) + sums[x + 5];
                diagonal[from + x] = clip(sum + 512 >> 10);
            }
        }
    }

    /** Return 32 times the value between a sample and the next one so many samples on. */
    private static int vertical(byte[] s, int i, int step) {
        int inner = (s[i] & 255) + (s[i + step] & 255);
        int middle = (s[i - step] & 255) + (s[i + 2 * step] & 255);
        int outer = (s[i - 2 * step] & 255) + (s[i + 3 * step] & 255);
        return outer - 5 * middle + 20 * inner;
    }

    private static byte clip(int value) {
        return (byte) Math.max(0, Math.min(255, value));
    }
}

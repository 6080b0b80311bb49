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

    private static final int TILE_WIDTH = 64;
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
        int groups = Math.min(TILE_WIDTH, whole.stride - INSET - left) / 8;
        long[] even = new long[groups + 2];
        long[] odd = new long[groups + 2];
        for (int y = top; y < top + TILE_HEIGHT; y++) {
            int from = y * whole.stride + left;
            for (int i = 0; i < groups + 2; i++) {
                even[i] = SixTaps.even(whole.samples, from + i * 8 - 8, whole.stride);
                odd[i] = SixTaps.odd(whole.samples, from + i * 8 - 8, whole.stride);
            }
            for (int i = 1; i <= groups; i++) {
                int at = from + i * 8 - 8;
                long evenRight = SixTaps.samples(SixTaps.even(whole.samples, at, 1));
                long oddRight = SixTaps.samples(SixTaps.odd(whole.samples, at, 1));
                PackedBytes.store(right, at, evenRight | oddRight << 8);
                PackedBytes.store(down, at, SixTaps.samples(even[i]) | SixTaps.samples(odd[i]) << 8);
                PackedBytes.store(diagonal, at, evenAgain(even, odd, i) | oddAgain(even, odd, i) << 8);
            }
        }
    }

    /** Filter vertical sums along the row, for the even places; their neighbors to both sides are odd, then even again. */
    private static long evenAgain(long[] even, long[] odd, int i) {
        long outer = before(even, i) + after(odd, i);
        long middle = before(odd, i) + after(even, i);
        return SixTaps.again(outer, middle, even[i] + odd[i]);
    }

    private static long oddAgain(long[] even, long[] odd, int i) {
        long afterNext = even[i] >>> 32 | even[i + 1] << 32;
        return SixTaps.again(before(odd, i) + afterNext, even[i] + after(odd, i), odd[i] + after(even, i));
    }

    /** Return the lanes shifted by one place, the last of the group before coming first. */
    private static long before(long[] lanes, int i) {
        return lanes[i] << 16 | lanes[i - 1] >>> 48;
    }

    private static long after(long[] lanes, int i) {
        return lanes[i] >>> 16 | lanes[i + 1] << 48;
    }
}

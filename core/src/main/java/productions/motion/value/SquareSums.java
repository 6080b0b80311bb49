package productions.motion.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Sums of unsigned samples over squares of a plane, a row of squares at a time. Where a square has an even number of samples
 * across, eight samples are added at once: as four pairs, each in sixteen bits of a long, which hold the sums of {@value
 * #MOST_ROWS} rows.
 */
final class SquareSums {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PAIRED = 0x00ff_00ff_00ff_00ffL;
    private static final int MOST_ROWS = 128;

    private final byte[] plane;
    private final int width;
    private final int[] sums;
    private final long[] pairs;
    private final int[] apart;
    private int rows;

    /**
     * Prepare for a plane.
     *
     * @param width samples in a row
     * @param squares how many squares a row of them has
     */
    SquareSums(byte[] plane, int width, int squares) {
        this.plane = plane;
        this.width = width;
        sums = new int[squares];
        pairs = new long[(width + 7) / 8];
        apart = new int[4 * pairs.length];
    }

    /** Return the sum of each square. */
    int[] sums() {
        return sums;
    }

    /** Return how many rows of samples were added. */
    int rows() {
        return rows;
    }

    /**
     * Sum the squares of one row of them up, from every so many rows of samples.
     *
     * @param below the row after the last
     * @param halves how wide a square is, in halves of samples; of a sample that it holds by half it takes all
     */
    void sum(int top, int below, int skip, int halves) {
        Arrays.fill(sums, 0);
        rows = 0;
        boolean even = halves % 4 == 0;
        for (int y = top; y < below; y += skip) {
            if (even) {
                addPairs(y * width);
            } else {
                addSingly(y * width, halves);
            }
            rows++;
            if (even && (y + skip >= below || rows % MOST_ROWS == 0)) {
                collect(halves / 4);
            }
        }
    }

    private void addPairs(int first) {
        int whole = Math.min(pairs.length, (plane.length - first) / 8);
        for (int i = 0; i < whole; i++) {
            long samples = (long) EIGHT.get(plane, first + 8 * i);
            pairs[i] += (samples & PAIRED) + (samples >>> 8 & PAIRED);
        }
        for (int i = whole * 8; i < width; i++) {
            pairs[i / 8] += (long) (plane[first + i] & 0xff) << i % 8 / 2 * 16;
        }
    }

    private void collect(int pairsEach) {
        int[] to = pairsEach == 1 && sums.length == apart.length ? sums : apart;
        for (int i = 0; i < pairs.length; i++) {
            long four = pairs[i];
            pairs[i] = 0;
            to[4 * i] += (int) four & 0xffff;
            to[4 * i + 1] += (int) (four >>> 16) & 0xffff;
            to[4 * i + 2] += (int) (four >>> 32) & 0xffff;
            to[4 * i + 3] += (int) (four >>> 48);
        }
        for (int i = 0, pair = 0; i < sums.length && to == apart; i++) {
            for (int end = pair + pairsEach; pair < end; pair++) {
                sums[i] += apart[pair];
                apart[pair] = 0;
            }
        }
    }

    private void addSingly(int first, int halves) {
        for (int i = 0, left = 0; i < sums.length; i++, left += halves) {
            int end = first + (left + halves + 1) / 2;
            for (int at = first + left / 2; at < end; at++) {
                sums[i] += plane[at] & 0xff;
            }
        }
    }
}

package productions.motion.media.h264;

/**
 * How the 384 samples of a macroblock lie in an array: 24 rows of 16. The first 16 rows are luma; the last 8 are chroma,
 * Cb in the left half and Cr in the right. So six strips of four 4 × 4 blocks, all alike, make the whole: blocks 0 to
 * 15 are luma row by row, and in each of the last two strips the first two blocks are Cb, the others Cr.
 */
final class Macroblock {

    static final int STRIDE = 16;
    static final int LUMA = 256;
    static final int SAMPLES = 384;

    static final int LUMA_BLOCKS = 16;
    static final int BLOCKS = 24;

    /** Luma blocks in the order they are written: quarter by quarter (clause 6.4.3). */
    private static final int[] CODED_LUMA = {0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15};

    private Macroblock() {}

    /** Return where a block's first sample is. */
    static int offset(int block) {
        return (block >> 2) * 4 * STRIDE + (block & 3) * 4;
    }

    /** Return the luma block that is written as the n-th; four in a row make a quarter of the macroblock. */
    static int coded(int n) {
        return CODED_LUMA[n];
    }

    /** Return the chroma block written as the n-th: 0 to 3 of Cb, then 4 to 7 of Cr. */
    static int codedChroma(int n) {
        return LUMA_BLOCKS + (n >> 1 & 1) * 4 + (n >> 2) * 2 + (n & 1);
    }

    /** Return the sum of absolute differences between two macroblocks over some of their samples, whole rows. */
    static int distance(byte[] a, byte[] b, int from, int to) {
        long lanes = 0;
        for (int i = from; i < to; i += 8) {
            lanes += PackedBytes.distances(PackedBytes.load(a, i), PackedBytes.load(b, i));
        }
        return PackedBytes.total(lanes);
    }

    /** Return the sum of luma's differences, a less b: 256 times by how much a is brighter. */
    static int bias(byte[] a, byte[] b) {
        long lanesA = 0;
        long lanesB = 0;
        for (int i = 0; i < LUMA; i += 8) {
            lanesA += PackedBytes.sums(PackedBytes.load(a, i));
            lanesB += PackedBytes.sums(PackedBytes.load(b, i));
        }
        return PackedBytes.total(lanesA) - PackedBytes.total(lanesB);
    }

    /** Return the sum of squared differences between two macroblocks, luma and chroma. */
    static int squares(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int difference = (a[i] & 255) - (b[i] & 255);
            sum += difference * difference;
        }
        return sum;
    }
}

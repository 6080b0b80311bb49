package productions.motion.media.h264;

/**
 * The 4 × 4 integer transform of the difference between source and prediction (inverse: clause 8.5.12), four blocks of
 * a strip at a time: each long holds one coefficient of all four, in lanes of 16 bits.
 *
 * <p>Adding two such longs adds all lanes at once. A negative lane borrows from the lane above it, but as sums,
 * differences and doublings are linear, all borrows are paid back when 32768 is added to each lane at the end. From then
 * on each lane is plain: the coefficient plus 32768. No coefficient exceeds 36 × 255.
 */
final class ForwardTransform {

    /** What is added to each lane. */
    static final int MIDDLE = 0x8000;

    /** Longs of one strip: one for each coefficient, row by row. */
    static final int COEFFICIENTS = 16;

    private static final long MIDDLES = 0x8000800080008000L;
    private static final long EVERY_FOURTH = 0x000000FF000000FFL;

    private ForwardTransform() {}

    /** Transform one of the macroblock's six strips. */
    static void strip(byte[] source, byte[] prediction, int strip, long[] into) {
        int base = strip * COEFFICIENTS;
        for (int row = 0; row < 4; row++) {
            int i = (strip * 4 + row) * Macroblock.STRIDE;
            long s = PackedBytes.load(source, i);
            long t = PackedBytes.load(source, i + 8);
            long p = PackedBytes.load(prediction, i);
            long q = PackedBytes.load(prediction, i + 8);
            long a = column(s, t, 0) - column(p, q, 0);
            long b = column(s, t, 8) - column(p, q, 8);
            long c = column(s, t, 16) - column(p, q, 16);
            long d = column(s, t, 24) - column(p, q, 24);
            int to = base + row * 4;
            into[to] = a + d + (b + c);
            into[to + 1] = 2 * (a - d) + (b - c);
            into[to + 2] = a + d - (b + c);
            into[to + 3] = a - d - 2 * (b - c);
        }
        for (int i = base; i < base + 4; i++) {
            long outer = into[i] + into[i + 12];
            long inner = into[i + 4] + into[i + 8];
            long outerDifference = into[i] - into[i + 12];
            long innerDifference = into[i + 4] - into[i + 8];
            into[i] = outer + inner + MIDDLES;
            into[i + 4] = 2 * outerDifference + innerDifference + MIDDLES;
            into[i + 8] = outer - inner + MIDDLES;
            into[i + 12] = outerDifference - 2 * innerDifference + MIDDLES;
        }
    }

    /** Return one column of all four blocks: lanes 0 to 3 are blocks 0, 2, 1 and 3. */
    private static long column(long left, long right, int shift) {
        return left >>> shift & EVERY_FOURTH | (right >>> shift & EVERY_FOURTH) << 16;
    }

    /** Return how far a block's lane is shifted in its strip's longs. */
    static int shift(int block) {
        return (block & 1) << 5 | (block & 2) << 3;
    }

    /** Return a coefficient of one block of the macroblock. */
    static int coefficient(long[] strips, int block, int position) {
        long lanes = strips[(block >> 2) * COEFFICIENTS + position];
        return (int) (lanes >>> shift(block) & 0xFFFF) - MIDDLE;
    }
}

package productions.motion.media.h264;

/**
 * The filter (1, -5, 20, 20, -5, 1) that gives luma halfway between samples (clause 8.4.2.2.1), on four lanes of 16 bits
 * at a time. Sums may be negative, so each lane carries an offset that makes it positive.
 */
final class SixTaps {

    /** What each lane of a sum is raised by, a multiple of 32. */
    private static final int RAISED = 2560;

    private static final int RAISED_MEAN = 0x4000 + 2 * RAISED;
    private static final long HIGHEST_BITS = 0x8000800080008000L;

    private SixTaps() {}

    /** Return the sums for the even ones of the eight places that begin here, each raised, over samples a step apart. */
    static long even(byte[] samples, int at, int step) {
        return sum(
                PackedBytes.evenPair(samples, at - 2 * step, at + 3 * step),
                PackedBytes.evenPair(samples, at - step, at + 2 * step),
                PackedBytes.evenPair(samples, at, at + step));
    }

    /** Return the same for the odd ones. */
    static long odd(byte[] samples, int at, int step) {
        return sum(
                PackedBytes.oddPair(samples, at - 2 * step, at + 3 * step),
                PackedBytes.oddPair(samples, at - step, at + 2 * step),
                PackedBytes.oddPair(samples, at, at + step));
    }

    private static long sum(long outer, long middle, long inner) {
        return outer + 20 * inner + RAISED * PackedBytes.ONES - 5 * middle;
    }

    /** Return the samples that sums stand for. */
    static long samples(long sums) {
        return clip(sums + 16 * PackedBytes.ONES >>> 5 & 0x07FF07FF07FF07FFL, RAISED / 32);
    }

    /**
     * Filter sums a second time, along the row, and return the samples.
     *
     * <p>The result needs 20 bits, but its upper 16 can be had on their own: with p = ⌊(a - b) / 4⌋, the sum a - 5b + 20c
     * divided by 16 and rounded down is ⌊(p + c - b) / 4⌋ + c, where a, b and c are the outer, middle and inner pairs.
     * The mean of two lanes is built without their sum, which would not fit.
     */
    static long again(long a, long b, long c) {
        long p = (a - b + HIGHEST_BITS >>> 2 & 0x3FFF3FFF3FFF3FFFL) + 0x6000 * PackedBytes.ONES;
        long q = c - b + HIGHEST_BITS;
        long half = (p & q) + ((p ^ q) >>> 1 & 0x7FFF7FFF7FFF7FFFL);
        long quarter = half >>> 1 & 0x7FFF7FFF7FFF7FFFL;
        long rounded = quarter + c + 32 * PackedBytes.ONES;
        return clip(rounded >>> 6 & 0x03FF03FF03FF03FFL, RAISED_MEAN / 64);
    }

    /** Return lanes less an offset, between 0 and 255. */
    private static long clip(long lanes, int offset) {
        long lowered = lanes + (0x8000 - offset) * PackedBytes.ONES;
        long positive = lowered & HIGHEST_BITS;
        long kept = lowered & positive - (positive >>> 15);
        long above = kept + (0x8000 - 256) * PackedBytes.ONES & HIGHEST_BITS;
        return (kept | (above >>> 15) * 255) & PackedBytes.LOW_BYTES;
    }
}

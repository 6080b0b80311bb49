package productions.motion.media.h264;

/**
 * Divides coefficients into levels and multiplies them back, for one quantization parameter (clauses 8.5.9 to 8.5.12).
 * A coefficient is rounded up only from five sixths of a step on: film grain then rounds away, and what is left out the
 * next picture may still bring. First coefficients, which carry brightness and color, are rounded to the nearest.
 */
final class Quantizer {

    /** Multipliers by parameter modulo 6, for the three kinds of coefficients. */
    private static final int[][] DIVIDE = {
        {13107, 5243, 8066},
        {11916, 4660, 7490},
        {10082, 4194, 6554},
        {9362, 3647, 5825},
        {8192, 3355, 5243},
        {7282, 2893, 4559}
    };

    /** LevelScale before weighting (equation 8-315). */
    private static final int[][] MULTIPLY = {
        {10, 16, 13}, {11, 18, 14}, {13, 20, 16}, {14, 23, 18}, {16, 25, 20}, {18, 29, 23}
    };

    private static final int[] CHROMA = {
        29, 30, 31, 32, 32, 33, 34, 34, 35, 35, 36, 36, 37, 37, 37, 38, 38, 38, 39, 39, 39, 39
    };

    private static final long HIGHEST_BITS = 0x8000800080008000L;

    private final int octave;
    private final int shift;
    private final int[] divide = new int[16];
    private final int[] multiply = new int[16];
    private final long[] lowestQuiet = new long[16];
    private final long[] aboveQuiet = new long[16];

    Quantizer(int parameter) {
        octave = parameter / 6;
        shift = 15 + octave;
        for (int position = 0; position < 16; position++) {
            divide[position] = DIVIDE[parameter % 6][kind(position)];
            multiply[position] = MULTIPLY[parameter % 6][kind(position)] << octave;
            int quiet = ((1 << shift) - rounding(shift) - 1) / divide[position];
            lowestQuiet[position] = (ForwardTransform.MIDDLE - quiet) * PackedBytes.ONES;
            aboveQuiet[position] = (0x7FFF - 2 * quiet) * PackedBytes.ONES;
        }
    }

    /** Return the quantizer of chroma that goes with one of luma (table 8-15). */
    static Quantizer ofChroma(int parameter) {
        return new Quantizer(parameter < 30 ? parameter : CHROMA[parameter - 30]);
    }

    private static int kind(int position) {
        boolean evenRow = (position >> 2) % 2 == 0;
        boolean evenColumn = position % 2 == 0;
        return evenRow && evenColumn ? 0 : evenRow || evenColumn ? 2 : 1;
    }

    private static int rounding(int shift) {
        return (1 << shift) / 6;
    }

    /** Return a long with the highest bit set in the lane of each block of a strip that has any level but zero. */
    long loud(long[] strips, int strip, int firstPosition) {
        long loud = 0;
        int base = strip * ForwardTransform.COEFFICIENTS;
        for (int position = firstPosition; position < 16; position++) {
            long above = strips[base + position] - lowestQuiet[position];
            loud |= above | above + aboveQuiet[position];
        }
        return loud & HIGHEST_BITS;
    }

    /** Write a block's levels in scan order, and return how many are not zero. */
    int levels(long[] strips, int block, int first, int[] levels) {
        int count = 0;
        int to = block * 16;
        int rounding = rounding(shift);
        for (int n = first; n < 16; n++) {
            int position = Scan.position(n);
            int coefficient = ForwardTransform.coefficient(strips, block, position);
            int level = Math.abs(coefficient) * divide[position] + rounding >>> shift;
            levels[to + n] = coefficient < 0 ? -level : level;
            count += level == 0 ? 0 : 1;
        }
        return count;
    }

    /** Spread a block's levels out as coefficients, row by row. */
    void rescale(int[] levels, int block, int first, int[] coefficients) {
        for (int n = first; n < 16; n++) {
            int position = Scan.position(n);
            coefficients[position] = levels[block * 16 + n] * multiply[position];
        }
    }

    /**
     * Return the level of a value of luma's second transform.
     *
     * @param roundedDown sixteenths of a step that are rounded down
     */
    int lumaDcLevel(int value, int roundedDown) {
        return dcLevel(value, shift + 2, roundedDown);
    }

    /** Return up to which value of luma's second transform so many sixteenths of a step are not reached. */
    int quietLumaDc(int sixteenths) {
        return (int) (((1L << shift + 2) * sixteenths / 16 - 1) / divide[0]);
    }

    /** Return the level of a value of chroma's second transform. */
    int chromaDcLevel(int value, int roundedDown) {
        return dcLevel(value, shift + 1, roundedDown);
    }

    private int dcLevel(int value, int shift, int roundedDown) {
        long rounding = (16L - roundedDown << shift) / 16;
        long magnitude = (long) Math.abs(value) * divide[0] + rounding >> shift;
        return (int) (value < 0 ? -magnitude : magnitude);
    }

    /** Return the first coefficient of a luma block from the inverse of the second transform. */
    int lumaDc(int value) {
        return value * multiply[0] >> 2;
    }

    /** The same of a chroma block. */
    int chromaDc(int value) {
        return value * multiply[0] >> 1;
    }
}

package productions.motion.media.h264;

/** The zigzag in which coefficients are written, from low to high frequencies (clause 8.5.6). */
final class Scan {

    private static final int[] POSITIONS = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};

    private Scan() {}

    /** Return which coefficient, row by row, is the n-th to be written. */
    static int position(int n) {
        return POSITIONS[n];
    }
}

package productions.motion.media.h264;

/** The second transform, of the blocks' first coefficients (clauses 8.5.10 and 8.5.11); its own inverse but for scale. */
final class Hadamard {

    private Hadamard() {}

    /** Transform 16 values, four rows of four, in place. */
    static void four(int[] v) {
        for (int i = 0; i < 16; i += 4) {
            butterfly(v, i, 1);
        }
        for (int i = 0; i < 4; i++) {
            butterfly(v, i, 4);
        }
    }

    private static void butterfly(int[] v, int i, int step) {
        int outer = v[i] + v[i + 3 * step];
        int inner = v[i + step] + v[i + 2 * step];
        int outerDifference = v[i] - v[i + 3 * step];
        int innerDifference = v[i + step] - v[i + 2 * step];
        v[i] = outer + inner;
        v[i + step] = outerDifference + innerDifference;
        v[i + 2 * step] = outer - inner;
        v[i + 3 * step] = outerDifference - innerDifference;
    }

    /** Transform four values, two rows of two, in place. */
    static void two(int[] v, int from) {
        int top = v[from] + v[from + 1];
        int bottom = v[from + 2] + v[from + 3];
        int topDifference = v[from] - v[from + 1];
        int bottomDifference = v[from + 2] - v[from + 3];
        v[from] = top + bottom;
        v[from + 1] = topDifference + bottomDifference;
        v[from + 2] = top - bottom;
        v[from + 3] = topDifference - bottomDifference;
    }
}

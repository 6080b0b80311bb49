package productions.motion.media.h264;

/**
 * Looks for the place in the previous picture that a macroblock came from: from the best of its neighbors' vectors in
 * ever smaller diamonds, down to quarters of a sample.
 */
final class MotionSearch {

    /** The farthest that a vector may point, in quarter samples: what the lowest levels allow (table A-1). */
    private static final int FARTHEST = 4 * 127;

    /** How much a step of one sample must matter: half a level for each. */
    private static final int STEEP = 128;

    private static final int WHOLE = 4;
    private static final int MOST_STEPS = 24;
    private static final int NONE = 1 << 24;

    private final MotionCompensation compensation;
    private final int bitCost;
    private byte[] source = {};
    private int left;
    private int top;
    private int expected;
    private int best;
    private int leastCost;
    private boolean steep;

    /** Begin with the worth of a bit in sums of absolute differences. */
    MotionSearch(MotionCompensation compensation, int bitCost) {
        this.compensation = compensation;
        this.bitCost = bitCost;
    }

    /** Start for one macroblock. */
    void start(byte[] macroblock, int column, int row, int expectedVector) {
        source = macroblock;
        left = column * 64;
        top = row * 64;
        expected = expectedVector;
        leastCost = NONE;
        best = Vector.ZERO;
    }

    /** Try a vector that may be near. */
    void consider(int vector) {
        int whole = Vector.rounded(vector);
        if (whole != best || leastCost == NONE) {
            attempt(Vector.x(whole), Vector.y(whole));
        }
    }

    /**
     * Search from the best vector considered, and return the best of all. Parts of samples are left out where a whole
     * sample hardly makes a difference: in flat places and in grain.
     */
    int find() {
        descend(WHOLE, MOST_STEPS);
        if (steep) {
            descend(2, 2);
            descend(1, 2);
        }
        return best;
    }

    /** Return the sum of absolute differences at the best vector, and the cost of its bits. */
    int leastCost() {
        return leastCost;
    }

    private void descend(int step, int mostSteps) {
        boolean better = true;
        for (int i = 0; i < mostSteps && better; i++) {
            int x = Vector.x(best);
            int y = Vector.y(best);
            int before = best;
            steep = false;
            attempt(x - step, y);
            attempt(x + step, y);
            attempt(x, y - step);
            attempt(x, y + step);
            better = best != before;
        }
    }

    private void attempt(int x, int y) {
        if (Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST || !compensation.reaches(left + x, top + y)) {
            return;
        }
        int vector = Vector.of(x, y);
        int bits = bitCost * Vector.bits(vector, expected);
        compensation.aim(left + x, top + y);
        int cost = bits + compensation.distance(source, leastCost - bits + STEEP);
        steep |= cost - bits >= leastCost + STEEP;
        if (cost < leastCost) {
            leastCost = cost;
            best = vector;
        }
    }
}

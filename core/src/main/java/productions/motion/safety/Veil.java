package productions.motion.safety;

import java.util.Arrays;

/**
 * How strongly each place of the frame is calmed: set cell by cell, and soft at its edges.
 *
 * <p>What is marked is widened and then blurred, so that it is veiled wholly and its surroundings less and less.
 */
final class Veil {

    /** The weight of a place that is not calmed at all. */
    static final int CLEAR = 1 << 15;

    /** The weights are fractions of so many bits. */
    static final int BITS = 15;

    private static final int WIDENING = 2;
    private static final int BLUR = 2;

    private final int columns;
    private final int rows;
    private final float[] strength;
    private final float[] spread;
    private final float[] draft;

    Veil(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        strength = new float[columns * rows];
        spread = new float[columns * rows];
        draft = new float[columns * rows];
    }

    /** Lift the veil everywhere. */
    void clear() {
        Arrays.fill(strength, 0);
        Arrays.fill(spread, 0);
    }

    /** Let marked cells be calmed wholly at once, and the others be freed little by little. */
    void follow(boolean[] marks, float release) {
        for (int cell = 0; cell < strength.length; cell++) {
            strength[cell] = marks[cell] ? 1 : Math.max(0, strength[cell] - release);
        }
        spread();
    }

    /** Return whether nothing is calmed anywhere. */
    boolean isClear() {
        for (float s : spread) {
            if (s > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Take away from the weights of one row of cells what is veiled at a height of the frame.
     *
     * @param y where, in [0, 1] from the upper edge
     * @param least the weight under the full veil, in [0, 1]
     * @param weights one for each column of cells, up to {@link #CLEAR}
     */
    void thin(double y, double least, int[] weights) {
        double row = Math.min(rows - 1, Math.max(0, y * rows - 0.5));
        int upper = (int) row * columns;
        int lower = Math.min(rows - 1, (int) row + 1) * columns;
        double share = row - (int) row;
        for (int column = 0; column < columns; column++) {
            double veiled = spread[upper + column] * (1 - share) + spread[lower + column] * share;
            weights[column] = (int) (weights[column] * (1 - (1 - least) * veiled));
        }
    }

    private void spread() {
        System.arraycopy(strength, 0, spread, 0, spread.length);
        for (int i = 0; i < WIDENING; i++) {
            spread((a, b, c) -> Math.max(a, Math.max(b, c)));
        }
        for (int i = 0; i < BLUR; i++) {
            spread((a, b, c) -> (a + b + c) / 3);
        }
    }

    private void spread(Neighbors rule) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int left = row * columns + Math.max(0, column - 1);
                int right = row * columns + Math.min(columns - 1, column + 1);
                draft[row * columns + column] = rule.of(spread[left], spread[row * columns + column], spread[right]);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int above = Math.max(0, row - 1) * columns + column;
                int below = Math.min(rows - 1, row + 1) * columns + column;
                spread[row * columns + column] = rule.of(draft[above], draft[row * columns + column], draft[below]);
            }
        }
    }

    /** What becomes of a cell between its neighbors. */
    private interface Neighbors {

        float of(float before, float self, float after);
    }
}

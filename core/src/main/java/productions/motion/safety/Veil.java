package productions.motion.safety;

import java.util.Arrays;

/**
 * How strongly each place of the frame is calmed: set cell by cell, and read pixel by pixel without an edge in sight.
 *
 * <p>What is marked is widened and then blurred, so that it is veiled wholly and its surroundings less and less.
 */
final class Veil {

    /** The weight of a place that is not calmed at all. */
    static final int CLEAR = 1 << 15;

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
     * Fill in how much of the new picture each pixel of a row takes, from 0 to {@link #CLEAR}.
     *
     * @param y where the row is, in [0, 1] from the upper edge
     * @param least the weight under the full veil, in [0, 1]
     * @param weights one for each pixel
     */
    void weights(double y, double least, int[] weights) {
        double row = Math.min(rows - 1, Math.max(0, y * rows - 0.5));
        int upper = (int) row;
        int lower = Math.min(rows - 1, upper + 1);
        float[] line = draft;
        for (int column = 0; column < columns; column++) {
            double s = between(spread[upper * columns + column], spread[lower * columns + column], row - upper);
            line[column] = (float) (CLEAR * (1 - (1 - least) * s));
        }
        for (int x = 0; x < weights.length; x++) {
            double place = Math.min(columns - 1, Math.max(0, (x + 0.5) * columns / weights.length - 0.5));
            int left = (int) place;
            int right = Math.min(columns - 1, left + 1);
            weights[x] = (int) between(line[left], line[right], place - left);
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

    private static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }

    /** What becomes of a cell between its neighbors. */
    private interface Neighbors {

        float of(float before, float self, float after);
    }
}

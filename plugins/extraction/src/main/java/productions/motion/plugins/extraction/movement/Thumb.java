package productions.motion.plugins.extraction.movement;

import java.util.Arrays;
import productions.motion.plugins.extraction.picture.Miniature;

/**
 * A picture so small that only its main colors and shapes are left: 40 by 24 pixels of red,
 * green and blue, 0 to 255.
 */
final class Thumb {

    static final int WIDTH = 40;
    static final int HEIGHT = 24;
    private static final int SIZE = 3 * WIDTH * HEIGHT;
    private static final double FLAT = 2.5;

    private final float[] values;
    private final double[] means = new double[3];

    /** The sum of the squared distances from the means. */
    private final double squares;

    /** @param values red, green and blue in turn, row by row */
    private Thumb(float[] values) {
        this.values = values;
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            means[channel] = mean(values, channel);
            for (int i = channel; i < SIZE; i += 3) {
                sum += (values[i] - means[channel]) * (values[i] - means[channel]);
            }
        }
        squares = sum;
    }

    private static double mean(float[] values, int channel) {
        double sum = 0;
        for (int i = channel; i < SIZE; i += 3) {
            sum += values[i];
        }
        return sum * 3 / SIZE;
    }

    /** Return red, green and blue in turn, row by row. */
    float[] values() {
        return values;
    }

    static Thumb of(Miniature picture) {
        float[] values = new float[SIZE];
        float[] columns = new float[picture.width()];
        for (int y = 0; y < HEIGHT; y++) {
            int top = y * picture.height() / HEIGHT;
            int bottom = Math.max(top + 1, (y + 1) * picture.height() / HEIGHT);
            for (int channel = 0; channel < 3; channel++) {
                sum(picture.channel(channel), top, bottom, columns);
                means(columns, bottom - top, values, 3 * y * WIDTH + channel);
            }
        }
        return new Thumb(values);
    }

    /** Sum each column over some rows. */
    private static void sum(float[] plane, int top, int bottom, float[] columns) {
        Arrays.fill(columns, 0);
        for (int y = top; y < bottom; y++) {
            int first = y * columns.length;
            for (int x = 0; x < columns.length; x++) {
                columns[x] += plane[first + x];
            }
        }
    }

    private static void means(float[] columns, int rows, float[] values, int first) {
        for (int x = 0; x < WIDTH; x++) {
            int left = x * columns.length / WIDTH;
            int right = Math.max(left + 1, (x + 1) * columns.length / WIDTH);
            float sum = 0;
            for (int i = left; i < right; i++) {
                sum += columns[i];
            }
            values[first + 3 * x] = sum / ((right - left) * rows);
        }
    }

    /** Return the mean squared difference. */
    double squaredTo(Thumb other) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            float off = values[i] - other.values[i];
            sum += off * off;
        }
        return sum / SIZE;
    }

    /** Return how alike two are whatever their light and contrast: 1 the same, 0 nothing in common. */
    double alike(Thumb other) {
        if (isFlat() || other.isFlat()) {
            return 0;
        }
        double product = 0;
        for (int i = 0; i < SIZE; i++) {
            product += (double) values[i] * other.values[i];
        }
        for (int channel = 0; channel < 3; channel++) {
            product -= means[channel] * other.means[channel] * SIZE / 3;
        }
        return product / Math.sqrt(squares * other.squares);
    }

    /** Return the variance that a mixture with another would have. */
    double mixed(Thumb other, double share) {
        float[] mixture = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            mixture[i] = (float) ((1 - share) * values[i] + share * other.values[i]);
        }
        double deviation = new Thumb(mixture).deviation();
        return deviation * deviation;
    }

    private boolean isFlat() {
        return squares / SIZE < FLAT * FLAT;
    }

    /** Return the mean of all its values, 0 to 255. */
    double level() {
        return (means[0] + means[1] + means[2]) / 3;
    }

    /** Return how far its values are from those of one color. */
    double deviation() {
        return Math.sqrt(squares / SIZE);
    }
}

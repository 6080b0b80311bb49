package productions.motion.plugins.extraction.movement;

import productions.motion.plugins.extraction.picture.Miniature;

/**
 * A picture so small that only its main colors and shapes are left: 40 by 24 pixels of red,
 * green and blue, 0 to 255.
 *
 * @param values red, green and blue in turn, row by row
 */
record Thumb(float[] values) {

    static final int WIDTH = 40;
    static final int HEIGHT = 24;
    private static final int SIZE = 3 * WIDTH * HEIGHT;
    private static final double FLAT = 2.5;

    static Thumb of(Miniature picture) {
        float[] values = new float[SIZE];
        for (int y = 0; y < HEIGHT; y++) {
            int top = y * picture.height() / HEIGHT;
            int bottom = Math.max(top + 1, (y + 1) * picture.height() / HEIGHT);
            for (int x = 0; x < WIDTH; x++) {
                int left = x * picture.width() / WIDTH;
                int right = Math.max(left + 1, (x + 1) * picture.width() / WIDTH);
                for (int channel = 0; channel < 3; channel++) {
                    values[3 * (y * WIDTH + x) + channel] =
                            mean(picture.channel(channel), picture.width(), left, top, right, bottom);
                }
            }
        }
        return new Thumb(values);
    }

    private static float mean(float[] plane, int width, int left, int top, int right, int bottom) {
        float sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += plane[y * width + x];
            }
        }
        return sum / ((right - left) * (bottom - top));
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
        double product = 0;
        double mine = 0;
        double others = 0;
        for (int channel = 0; channel < 3; channel++) {
            double mean = mean(channel);
            double otherMean = other.mean(channel);
            for (int i = channel; i < SIZE; i += 3) {
                double a = values[i] - mean;
                double b = other.values[i] - otherMean;
                product += a * b;
                mine += a * a;
                others += b * b;
            }
        }
        return isFlat(mine) || isFlat(others) ? 0 : product / Math.sqrt(mine * others);
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

    private static boolean isFlat(double squares) {
        return squares / SIZE < FLAT * FLAT;
    }

    private double mean(int channel) {
        double sum = 0;
        for (int i = channel; i < SIZE; i += 3) {
            sum += values[i];
        }
        return sum * 3 / SIZE;
    }

    /** Return the mean of all its values, 0 to 255. */
    double level() {
        return (mean(0) + mean(1) + mean(2)) / 3;
    }

    /** Return how far its values are from those of one color. */
    double deviation() {
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            double mean = mean(channel);
            for (int i = channel; i < SIZE; i += 3) {
                sum += (values[i] - mean) * (values[i] - mean);
            }
        }
        return Math.sqrt(sum / SIZE);
    }
}

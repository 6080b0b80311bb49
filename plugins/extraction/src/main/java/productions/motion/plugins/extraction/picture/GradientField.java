package productions.motion.plugins.extraction.picture;

import java.util.stream.IntStream;

/**
 * The colors of a picture by place: the means of small squares, so that grain is smoothed away, with their places measured
 * from the middle of the picture.
 */
final class GradientField {

    private static final int ACROSS = 80;
    private static final int SLOTS = 48;
    private static final double JUMP = 0.4;

    /** Between its seams a gradient changes about as much as it jumps there; stripes and halves only jump. */
    private static final double LEAST_BETWEEN_JUMPS = 0.6;

    /** Added to the light of a square, so that the tint of what is nearly black counts little: steps of red, green and blue. */
    private static final double NEARLY_BLACK = 12;

    private final double width;
    private final double height;
    private final double[] x;
    private final double[] y;
    private final double[][] colors;
    private final double[] means = new double[3];
    private final double total;

    private GradientField(double width, double height, double[] x, double[] y, double[][] colors) {
        this.width = width;
        this.height = height;
        this.x = x;
        this.y = y;
        this.colors = colors;
        double squares = 0;
        for (int channel = 0; channel < 3; channel++) {
            for (double value : colors[channel]) {
                means[channel] += value / x.length;
            }
            for (double value : colors[channel]) {
                squares += (value - means[channel]) * (value - means[channel]);
            }
        }
        total = squares;
    }

    /** Return the colors of a picture, red, green and blue from 0 to 255. */
    static GradientField of(Miniature picture) {
        int step = Math.max(1, Math.max(picture.width(), picture.height()) / ACROSS);
        int columns = picture.width() / step;
        int rows = picture.height() / step;
        int left = picture.width() % step / 2;
        int top = picture.height() % step / 2;
        double[] x = new double[columns * rows];
        double[] y = new double[columns * rows];
        double[][] colors = new double[3][columns * rows];
        float[][] planes = {picture.channel(0), picture.channel(1), picture.channel(2)};
        for (int i = 0; i < x.length; i++) {
            int fromX = left + i % columns * step;
            int fromY = top + i / columns * step;
            x[i] = fromX + (step - picture.width()) / 2.0;
            y[i] = fromY + (step - picture.height()) / 2.0;
            for (int channel = 0; channel < 3; channel++) {
                colors[channel][i] = mean(planes[channel], picture.width(), fromX, fromY, step);
            }
        }
        return new GradientField(picture.width(), picture.height(), x, y, colors);
    }

    private static double mean(float[] plane, int width, int left, int top, int step) {
        float sum = 0;
        for (int row = top; row < top + step; row++) {
            for (int i = row * width + left; i < row * width + left + step; i++) {
                sum += plane[i];
            }
        }
        return sum / (step * step);
    }

    /** Return the shares of red, green and blue, from 0 to 255: what light that falls unevenly leaves as it is. */
    GradientField tints() {
        double[][] tints = new double[3][x.length];
        for (int i = 0; i < x.length; i++) {
            double light = colors[0][i] + colors[1][i] + colors[2][i] + NEARLY_BLACK;
            for (int channel = 0; channel < 3; channel++) {
                tints[channel][i] = 255 * colors[channel][i] / light;
            }
        }
        return new GradientField(width, height, x, y, tints);
    }

    /** Return every other place each way, which is enough for a first look. */
    GradientField everyOther() {
        int columns = 1;
        while (columns < y.length && y[columns] == y[0]) {
            columns++;
        }
        int across = columns;
        int[] kept = IntStream.range(0, x.length)
                .filter(i -> i % across % 2 == 0 && i / across % 2 == 0)
                .toArray();
        double[][] fewer = new double[3][];
        for (int channel = 0; channel < 3; channel++) {
            fewer[channel] = at(kept, colors[channel]);
        }
        return new GradientField(width, height, at(kept, x), at(kept, y), fewer);
    }

    private static double[] at(int[] places, double[] values) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    double variance() {
        return total / x.length;
    }

    /** Least squares of each channel on x and y, which are independent on a grid around the center. */
    GradientFit linear() {
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * x[i];
            yy += y[i] * y[i];
        }
        double explained = 0;
        double across = 0;
        double down = 0;
        double both = 0;
        for (int channel = 0; channel < 3; channel++) {
            double a = slope(x, channel) / Math.max(xx, Double.MIN_NORMAL);
            double b = slope(y, channel) / Math.max(yy, Double.MIN_NORMAL);
            explained += a * a * xx + b * b * yy;
            across += a * a;
            down += b * b;
            both += a * b;
        }
        double angle = Math.toDegrees(StrictMath.atan2(2 * both, across - down)) / 2;
        return GradientFit.along((angle + 180) % 180, explained / total);
    }

    private double slope(double[] along, int channel) {
        double sum = 0;
        for (int i = 0; i < along.length; i++) {
            sum += along[i] * (colors[channel][i] - means[channel]);
        }
        return sum;
    }

    /**
     * What is known of colors once a coordinate is.
     *
     * @param share the share of their variance that the coordinate explains, 0 to 1
     * @param smooth whether they change smoothly along it, but for seams where they begin again
     */
    record Explained(double share, boolean smooth) {}

    /** Return what the place along an axis explains, whose angle is in degrees. */
    Explained along(double angle) {
        double c = StrictMath.cos(Math.toRadians(angle));
        double s = StrictMath.sin(Math.toRadians(angle));
        double reach = Math.abs(c) * width / 2 + Math.abs(s) * height / 2;
        int[] slots = new int[x.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(0.5 + (c * x[i] + s * y[i]) / (2 * reach));
        }
        return explained(slots);
    }

    /**
     * Return what the distance from a place explains.
     *
     * @param right how far to the right of the middle the place lies, in widths of the picture
     * @param down how far below it, in heights
     */
    Explained around(double right, double down) {
        double farX = width * (0.5 + Math.abs(right));
        double farY = height * (0.5 + Math.abs(down));
        double reach = Math.sqrt(farX * farX + farY * farY);
        int[] slots = new int[x.length];
        for (int i = 0; i < slots.length; i++) {
            double fromX = x[i] - right * width;
            double fromY = y[i] - down * height;
            slots[i] = slot(Math.sqrt(fromX * fromX + fromY * fromY) / reach);
        }
        return explained(slots);
    }

    private static int slot(double place) {
        return (int) Math.max(0, Math.min(SLOTS - 1, place * SLOTS));
    }

    private Explained explained(int[] slots) {
        double[][] sums = new double[SLOTS][4];
        for (int i = 0; i < slots.length; i++) {
            double[] sum = sums[slots[i]];
            sum[0] += colors[0][i];
            sum[1] += colors[1][i];
            sum[2] += colors[2][i];
            sum[3]++;
        }
        double between = 0;
        double smooth = 0;
        double jumped = 0;
        double most = JUMP * 2 * Math.sqrt(variance());
        double[] before = {};
        for (double[] sum : sums) {
            if (sum[3] > 0) {
                double[] mean = {sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]};
                between += sum[3] * squared(mean, means);
                double step = before.length == 0 ? 0 : Math.sqrt(squared(mean, before));
                smooth += step < most ? step : 0;
                jumped += step < most ? 0 : step;
                before = mean;
            }
        }
        return new Explained(between / total, smooth >= LEAST_BETWEEN_JUMPS * jumped);
    }

    private static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}

package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well color is laid over a picture by a gradient.
 *
 * @param type which way it runs
 * @param angle the direction of its axis in degrees, 0 across, 45 down to the right, below 180; 0 for a radial one
 * @param strength the share of the picture's variance that it explains, 0 to 1
 */
record GradientFit(Type type, double angle, double strength) {

    /** Which way a gradient runs. */
    enum Type {
        NONE,
        HORIZONTAL,
        VERTICAL,
        ANGLED,
        RADIAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final GradientFit FLAT = new GradientFit(Type.NONE, 0, 0);

    private static final double FLAT_VARIANCE = 4;
    private static final double UPRIGHT = 10;
    private static final int TURN = 15;
    private static final double GOOD = 0.96;

    /** Return the best fit: color linear along an axis or from the center, otherwise any smooth change along them. */
    static GradientFit of(Miniature picture) {
        Field field = new Field(picture);
        if (field.variance() < FLAT_VARIANCE) {
            return FLAT;
        }
        GradientFit best = field.linear();
        GradientFit radial = new GradientFit(Type.RADIAL, 0, field.radial());
        best = radial.strength > best.strength ? radial : best;
        if (best.strength > GOOD) {
            return best;
        }
        List<GradientFit> curved = new ArrayList<>();
        curved.add(new GradientFit(Type.RADIAL, 0, field.alongRadius()));
        for (int angle = 0; angle < 180; angle += TURN) {
            curved.add(along(angle, field.along(angle)));
        }
        for (GradientFit fit : curved) {
            best = fit.strength > best.strength ? fit : best;
        }
        return best;
    }

    static GradientFit along(double angle, double strength) {
        double fromHorizontal = Math.min(angle, 180 - angle);
        Type type = fromHorizontal < UPRIGHT
                ? Type.HORIZONTAL
                : Math.abs(angle - 90) < UPRIGHT ? Type.VERTICAL : Type.ANGLED;
        return new GradientFit(type, angle, strength);
    }

    /** The colors of a picture by place, measured from its center. */
    private static final class Field {

        private static final int SLOTS = 48;
        private static final double JUMP = 0.4;

        private final Miniature picture;
        private final int step;
        private final double[] means = new double[3];
        private double total;
        private int count;

        Field(Miniature picture) {
            this.picture = picture;
            step = Math.max(1, Math.max(picture.width(), picture.height()) / 80);
            each((x, y, i) -> {
                for (int channel = 0; channel < 3; channel++) {
                    means[channel] += picture.channel(channel)[i];
                }
                count++;
            });
            for (int channel = 0; channel < 3; channel++) {
                means[channel] /= count;
            }
            each((x, y, i) -> {
                for (int channel = 0; channel < 3; channel++) {
                    double off = picture.channel(channel)[i] - means[channel];
                    total += off * off;
                }
            });
        }

        double variance() {
            return total / count;
        }

        /** Least squares of each channel on x and y, which are independent on a grid around the center. */
        GradientFit linear() {
            double[] sums = new double[8];
            each((x, y, i) -> {
                sums[6] += x * x;
                sums[7] += y * y;
                for (int channel = 0; channel < 3; channel++) {
                    double off = picture.channel(channel)[i] - means[channel];
                    sums[2 * channel] += x * off;
                    sums[2 * channel + 1] += y * off;
                }
            });
            double explained = 0;
            double across = 0;
            double down = 0;
            double both = 0;
            for (int channel = 0; channel < 3; channel++) {
                double a = sums[2 * channel] / sums[6];
                double b = sums[2 * channel + 1] / sums[7];
                explained += a * a * sums[6] + b * b * sums[7];
                across += a * a;
                down += b * b;
                both += a * b;
            }
            double angle = Math.toDegrees(StrictMath.atan2(2 * both, across - down)) / 2;
            return GradientFit.along((angle + 180) % 180, explained / total);
        }

        /** Least squares of each channel on the distance from the center. */
        double radial() {
            double[] sums = new double[5];
            each((x, y, i) -> sums[3] += Math.sqrt(x * x + y * y) / count);
            each((x, y, i) -> {
                double r = Math.sqrt(x * x + y * y) - sums[3];
                sums[4] += r * r;
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += r * (picture.channel(channel)[i] - means[channel]);
                }
            });
            return (sums[0] * sums[0] + sums[1] * sums[1] + sums[2] * sums[2]) / sums[4] / total;
        }

        double along(double angle) {
            double c = StrictMath.cos(Math.toRadians(angle));
            double s = StrictMath.sin(Math.toRadians(angle));
            double reach = Math.abs(c) * picture.width() / 2 + Math.abs(s) * picture.height() / 2;
            return explained((x, y) -> 0.5 + (c * x + s * y) / (2 * reach));
        }

        double alongRadius() {
            double reach = Math.sqrt(picture.width() * picture.width() + picture.height() * picture.height()) / 2;
            return explained((x, y) -> Math.sqrt(x * x + y * y) / reach);
        }

        /** The share of variance between slots along a coordinate; nothing where color jumps from slot to slot. */
        private double explained(Coordinate coordinate) {
            double[][] sums = new double[SLOTS][4];
            each((x, y, i) -> {
                int slot = (int) Math.max(0, Math.min(SLOTS - 1, coordinate.at(x, y) * SLOTS));
                for (int channel = 0; channel < 3; channel++) {
                    sums[slot][channel] += picture.channel(channel)[i];
                }
                sums[slot][3]++;
            });
            double between = 0;
            double jump = 0;
            double[] before = {};
            for (double[] sum : sums) {
                if (sum[3] > 0) {
                    double[] mean = {sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]};
                    between += sum[3] * squared(mean, means);
                    jump = before.length == 0 ? 0 : Math.max(jump, squared(mean, before));
                    before = mean;
                }
            }
            boolean smooth = Math.sqrt(jump) < JUMP * 2 * Math.sqrt(variance());
            return smooth ? between / total : 0;
        }

        private static double squared(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += (one[i] - other[i]) * (one[i] - other[i]);
            }
            return sum;
        }

        private void each(Visit visit) {
            double middleX = (picture.width() - 1) / 2.0;
            double middleY = (picture.height() - 1) / 2.0;
            int firstX = picture.width() % step / 2;
            int firstY = picture.height() % step / 2;
            for (int y = firstY; y < picture.height(); y += step) {
                for (int x = firstX; x < picture.width(); x += step) {
                    visit.at(x - middleX, y - middleY, y * picture.width() + x);
                }
            }
        }

        private interface Visit {
            void at(double x, double y, int index);
        }

        private interface Coordinate {
            double at(double x, double y);
        }
    }
}

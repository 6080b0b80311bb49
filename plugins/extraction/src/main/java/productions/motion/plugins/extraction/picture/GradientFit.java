package productions.motion.plugins.extraction.picture;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well color is laid over a picture by a gradient.
 *
 * @param type which way it runs
 * @param angle the direction of its axis in degrees, 0 across, 45 down to the right, below 180; 0 for a radial one
 * @param strength the share of the variance of the picture's colors, or of their tints, that it explains, 0 to 1
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

    /** Tints vary at least by a deviation of about a twentieth, or there is nothing but grays and grain. */
    private static final double FLAT_TINTS = 150;

    private static final double UPRIGHT = 10;
    private static final int TURN = 15;
    private static final int SMALL_TURN = 5;
    private static final double GOOD = 0.96;

    /** How far from the middle a radial gradient may begin, in widths and heights, and how many places are tried each way. */
    private static final double OFF_CENTER = 0.32;

    private static final int PLACES = 4;
    private static final int ROUNDS = 4;

    /** Free to begin anywhere, circles fit a little better than straight stripes by chance. */
    private static final double FREEDOM = 0.015;

    /**
     * Return the best fit of any smooth change along an axis or from a place. Where colors do not fit well, their tints
     * may: light from one side, a vignette or a flicker lie over a gradient without hiding it.
     */
    static GradientFit of(Miniature picture) {
        GradientField colors = GradientField.of(picture);
        if (colors.variance() < FLAT_VARIANCE) {
            return FLAT;
        }
        GradientFit best = best(colors);
        if (best.strength > GOOD) {
            return best;
        }
        GradientField tints = colors.tints();
        return tints.variance() < FLAT_TINTS ? best : best.or(best(tints), 0);
    }

    private static GradientFit best(GradientField field) {
        GradientFit linear = field.linear();
        if (linear.strength > GOOD) {
            return linear;
        }
        GradientFit straight = IntStream.range(0, 180 / TURN)
                .mapToObj(i -> along(i * TURN, field.along(i * TURN)))
                .reduce(linear, (one, other) -> one.or(other, 0));
        for (int turn = -SMALL_TURN; turn <= SMALL_TURN; turn += 2 * SMALL_TURN) {
            double angle = (straight.angle + turn + 180) % 180;
            straight = straight.or(along(angle, field.along(angle)), 0);
        }
        GradientFit centered = straight.or(around(field, 0, 0), 0);
        return centered.strength > GOOD ? centered : centered.or(aroundAnywhere(field), FREEDOM);
    }

    /** The best of places on a grid, then of places ever nearer to it. */
    private static GradientFit aroundAnywhere(GradientField field) {
        double[] place = {0, 0};
        GradientFit best = FLAT;
        for (int reach = PLACES, round = 0; round < ROUNDS; reach = 1, round++) {
            double step = OFF_CENTER / PLACES / (1 << round);
            double[] middle = place.clone();
            for (int i = -reach; i <= reach; i++) {
                for (int j = -reach; j <= reach; j++) {
                    double right = middle[0] + i * step;
                    double down = middle[1] + j * step;
                    GradientFit fit = around(field, right, down);
                    place = fit.strength > best.strength ? new double[] {right, down} : place;
                    best = best.or(fit, 0);
                }
            }
        }
        return best;
    }

    private static GradientFit around(GradientField field, double right, double down) {
        return new GradientFit(Type.RADIAL, 0, field.around(right, down));
    }

    /** Return the other where it is better by more than a margin. */
    private GradientFit or(GradientFit other, double margin) {
        return other.strength > strength + margin ? other : this;
    }

    static GradientFit along(double angle, double strength) {
        double fromHorizontal = Math.min(angle, 180 - angle);
        Type type = fromHorizontal < UPRIGHT
                ? Type.HORIZONTAL
                : Math.abs(angle - 90) < UPRIGHT ? Type.VERTICAL : Type.ANGLED;
        return new GradientFit(type, angle, strength);
    }
}

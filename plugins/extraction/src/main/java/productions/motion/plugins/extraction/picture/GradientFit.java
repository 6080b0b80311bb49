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
        if (tints.variance() < FLAT_TINTS) {
            return best;
        }
        GradientFit ofTints = best(tints);
        return ofTints.strength > best.strength ? ofTints : best;
    }

    private static GradientFit best(GradientField field) {
        GradientFit linear = field.linear();
        if (linear.strength > GOOD) {
            return linear;
        }
        Tried best = straight(field).or(around(field, 0, 0), 0);
        if (best.smooth && best.fit.strength > GOOD) {
            return best.fit;
        }
        return best.or(aroundAnywhere(field), FREEDOM).fit(linear);
    }

    /** A fit, and whether colors change smoothly along it; where they jump along the very best, there is no gradient. */
    private record Tried(GradientFit fit, boolean smooth) {

        /** Return the other where it is better by more than a margin. */
        Tried or(Tried other, double margin) {
            return other.fit.strength > fit.strength + margin ? other : this;
        }

        /** Return the fit, or another where that is better or this one no gradient. */
        GradientFit fit(GradientFit other) {
            return smooth && fit.strength > other.strength ? fit : other;
        }
    }

    private static Tried straight(GradientField field) {
        Tried best = IntStream.range(0, 180 / TURN)
                .mapToObj(i -> along(field, i * TURN))
                .reduce((one, other) -> one.or(other, 0))
                .orElseThrow();
        Tried left = along(field, (best.fit.angle + 180 - SMALL_TURN) % 180);
        Tried right = along(field, (best.fit.angle + SMALL_TURN) % 180);
        return best.or(left, 0).or(right, 0);
    }

    private static Tried along(GradientField field, double angle) {
        GradientField.Explained explained = field.along(angle);
        return new Tried(along(angle, explained.share()), explained.smooth());
    }

    /** The best of places on a grid, about, then of places ever nearer to it. */
    private static Tried aroundAnywhere(GradientField all) {
        double[] place = {0, 0};
        Tried best = new Tried(FLAT, true);
        for (int reach = PLACES, round = 0; round < ROUNDS; reach = 1, round++) {
            GradientField field = round == 0 ? all.everyOther() : all;
            best = round == 1 ? new Tried(FLAT, true) : best;
            double step = OFF_CENTER / PLACES / (1 << round);
            double[] middle = place.clone();
            for (int i = -reach; i <= reach; i++) {
                for (int j = -reach; j <= reach; j++) {
                    double right = middle[0] + i * step;
                    double down = middle[1] + j * step;
                    Tried tried = around(field, right, down);
                    place = tried.fit.strength > best.fit.strength ? new double[] {right, down} : place;
                    best = best.or(tried, 0);
                }
            }
        }
        return best;
    }

    private static Tried around(GradientField field, double right, double down) {
        GradientField.Explained explained = field.around(right, down);
        return new Tried(new GradientFit(Type.RADIAL, 0, explained.share()), explained.smooth());
    }

    static GradientFit along(double angle, double strength) {
        double fromHorizontal = Math.min(angle, 180 - angle);
        Type type = fromHorizontal < UPRIGHT
                ? Type.HORIZONTAL
                : Math.abs(angle - 90) < UPRIGHT ? Type.VERTICAL : Type.ANGLED;
        return new GradientFit(type, angle, strength);
    }
}

package productions.motion.render;

import java.util.stream.IntStream;
import productions.motion.scene.Outline;
import productions.motion.value.Seed;

/**
 * The upper edge of land: how far below the top it lies, 0 to 1, over a stretch that repeats every {@link #PERIOD} heights.
 * What lies below the edge is solid.
 */
@FunctionalInterface
interface Crest {

    /** After so many heights of the shape the edge begins anew. */
    double PERIOD = 2;

    /** The middle height of a chain of mountains, and how far its first peak may be from it. */
    double MEAN_OF_RIDGE = 0.24;

    /** Farther than anybody looks. */
    double BEYOND = 4;

    double depth(double x);

    /** Return the shape of land. */
    static Silhouette of(Outline outline) {
        return switch (outline) {
            case RIDGE -> peaks().sampled().silhouette();
            case HILLS -> waves(0.16, 1, 2, 5).sampled().silhouette();
            case DUNES -> dunes().sampled().silhouette();
            case WOODS -> firs().sampled().silhouette();
            case SKYLINE -> roofs();
            case SEA -> waves(0.006, 3, 7, 11).sampled().silhouette();
            case GROUND -> waves(0.02, 1, 3, 4).sampled().silhouette();
            default -> throw new IllegalArgumentException(outline + " is no land. Take its own silhouette.");
        };
    }

    /** Land from a top at -0.5 downward. The distance is that along the slope, exact where the edge is straight. */
    private Silhouette silhouette() {
        double step = 0.004;
        return (x, y) -> {
            double below = y + 0.5 - depth(x);
            double slope = (depth(x + step) - depth(x - step)) / (2 * step);
            return -below / Math.sqrt(1 + slope * slope);
        };
    }

    /** The same edge, read from samples between which it is straight. */
    private Crest sampled() {
        int count = 2048;
        double[] depths = IntStream.rangeClosed(0, count)
                .mapToDouble(i -> depth(i * PERIOD / count))
                .toArray();
        return x -> {
            double place = around(x) / PERIOD * count;
            int i = Math.min(count - 1, (int) place);
            return depths[i] + (depths[i + 1] - depths[i]) * (place - i);
        };
    }

    /** Three swells of whole numbers of waves a period. */
    private static Crest waves(double height, int first, int second, int third) {
        return x -> {
            double turn = Math.PI * x;
            return height
                    * (1
                            + 0.55 * StrictMath.sin(first * turn)
                            + 0.3 * StrictMath.sin(second * turn + 1.3)
                            + 0.15 * StrictMath.sin(third * turn + 2.1));
        };
    }

    /**
     * Straight lines between peaks and notches, each in turn split into smaller ones that are the steeper the shorter they
     * are (Fournier, Fussell and Carpenter, <i>Computer rendering of stochastic models</i>, 1982).
     */
    private static Crest peaks() {
        int count = 64;
        double[] knots = new double[count + 1];
        Seed chance = Seed.ofText("ridge");
        knots[0] = MEAN_OF_RIDGE;
        knots[count] = MEAN_OF_RIDGE;
        for (int reach = count; reach > 1; reach /= 2) {
            double rough = MEAN_OF_RIDGE * StrictMath.pow((double) reach / count, 0.72);
            for (int i = 0; i < count; i += reach) {
                double middle = (knots[i] + knots[i + reach]) / 2;
                double bend = chance.of(reach).of(i).between(-rough, rough);
                knots[i + reach / 2] = Math.max(0.01 * (count - reach) / count, middle + bend);
            }
        }
        return x -> {
            double place = around(x) / PERIOD * count;
            int i = Math.min(count - 1, (int) place);
            return knots[i] + (knots[i + 1] - knots[i]) * (place - i);
        };
    }

    /** A long side against the wind and a short one behind it. */
    private static Crest dunes() {
        return x -> 0.22 - 0.13 * dune(2 * around(x) / PERIOD, 0.68) - 0.07 * dune(3 * around(x) / PERIOD + 0.4, 0.74);
    }

    private static double dune(double place, double top) {
        double share = place - Math.floor(place);
        double up = share < top ? share / top : (1 - share) / (1 - top);
        return up * up * (3 - 2 * up);
    }

    /** Pointed crowns of changing height, close together. */
    private static Crest firs() {
        int count = 38;
        Seed chance = Seed.ofText("woods");
        return x -> {
            double place = around(x) / PERIOD * count;
            double depth = 0.24;
            for (int i = (int) place - 1; i <= (int) place + 1; i++) {
                Seed own = chance.of(Math.floorMod(i, count));
                double away = Math.abs(place - i - 0.5);
                double top = own.of("top").between(0.02, 0.14);
                depth = Math.min(depth, top + away * own.of("slope").between(0.11, 0.17));
            }
            return depth;
        };
    }

    /** Blocks of changing height and width side by side, some with a mast. */
    private static Silhouette roofs() {
        int count = 22;
        double width = PERIOD / count;
        Seed chance = Seed.ofText("skyline");
        Silhouette city = Silhouette.box(-BEYOND, -0.16, BEYOND, BEYOND);
        for (int i = -count; i < count; i++) {
            Seed own = chance.of(Math.floorMod(i, count));
            double left = i * width - own.of("left").between(0, width / 3);
            double right = (i + 1) * width + own.of("right").between(0, width / 4);
            double roof = own.of("roof").between(-0.46, -0.18);
            city = city.and(Silhouette.box(left, roof, right, BEYOND));
            if (own.of("mast").unit() < 0.3) {
                double middle = (left + right) / 2;
                city = city.and(Silhouette.box(middle - 0.006, roof - 0.05, middle + 0.006, BEYOND));
            }
        }
        return city;
    }

    private static double around(double x) {
        return x - PERIOD * Math.floor(x / PERIOD);
    }
}

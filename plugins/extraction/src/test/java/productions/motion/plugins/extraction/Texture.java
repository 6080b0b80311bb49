package productions.motion.plugins.extraction;

import productions.motion.value.Seed;

/**
 * A surface without end that is nowhere like itself, for specs about motion: colors in patches of two sizes, smooth
 * between.
 *
 * @param seed another one for each
 */
public record Texture(long seed) {

    private static final double LARGE = 23;
    private static final double SMALL = 7;

    /** Return the packed color at a place. */
    public int at(double x, double y) {
        return channel(x, y, 0) << 16 | channel(x, y, 1) << 8 | channel(x, y, 2);
    }

    private int channel(double x, double y, int channel) {
        double value = 0.6 * smooth(x / LARGE, y / LARGE, channel) + 0.4 * smooth(x / SMALL, y / SMALL, channel + 3);
        return (int) Math.round(20 + 215 * value);
    }

    private double smooth(double x, double y, int layer) {
        long left = (long) Math.floor(x);
        long top = (long) Math.floor(y);
        double fx = eased(x - left);
        double fy = eased(y - top);
        double above = corner(left, top, layer) * (1 - fx) + corner(left + 1, top, layer) * fx;
        double below = corner(left, top + 1, layer) * (1 - fx) + corner(left + 1, top + 1, layer) * fx;
        return above * (1 - fy) + below * fy;
    }

    private double corner(long x, long y, int layer) {
        return new Seed(seed).of(x).of(y).of(layer).below(1001) / 1000.0;
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}

package productions.motion.plugins.extraction;

import productions.motion.value.Seed;

/**
 * A surface without end that is like itself only very far away, for specs about motion: colors in patches of two sizes,
 * smooth between.
 */
public final class Texture {

    private static final double LARGE = 23;
    private static final double SMALL = 7;
    private static final int LAYERS = 6;
    private static final int SIDE = 128;

    private final double[][] corners = new double[LAYERS][SIDE * SIDE];

    /** @param seed another one for each */
    public Texture(long seed) {
        for (int layer = 0; layer < LAYERS; layer++) {
            Seed own = new Seed(seed).of(layer);
            for (int i = 0; i < SIDE * SIDE; i++) {
                corners[layer][i] = own.of(i).below(1001) / 1000.0;
            }
        }
    }

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
        return corners[layer][Math.floorMod(y, SIDE) * SIDE + Math.floorMod(x, SIDE)];
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}

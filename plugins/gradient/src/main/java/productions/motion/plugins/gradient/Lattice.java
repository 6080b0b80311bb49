package productions.motion.plugins.gradient;

/**
 * Coherent noise: a slope drawn at every corner of a lattice, and a smooth surface through them.
 *
 * <p>Gradient noise after Perlin, <i>Improving noise</i>, SIGGRAPH 2002, with his quintic fade, but over 32 evenly spread
 * slopes chosen by a hash, so that no direction is preferred and nothing repeats. The octaves are turned against each
 * other by 36.87 degrees (a 3-4-5 triangle, so the turn is exact), which hides the lattice.
 */
final class Lattice {

    private static final int SLOPES = 32;
    private static final double[] SLOPE_X = new double[SLOPES];
    private static final double[] SLOPE_Y = new double[SLOPES];

    static {
        for (int i = 0; i < SLOPES; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / SLOPES;
            SLOPE_X[i] = StrictMath.cos(angle);
            SLOPE_Y[i] = StrictMath.sin(angle);
        }
    }

    private Lattice() {}

    /** Return the noise of several octaves, each twice as fine and half as strong as the one before, about [-1, 1]. */
    static double octaves(double x, double y, int count, int seed) {
        double sum = 0;
        double strength = 1;
        double total = 0;
        double u = x;
        double v = y;
        for (int i = 0; i < count; i++) {
            sum += strength * at(u, v, seed + i);
            total += strength;
            strength *= 0.5;
            double turned = 2 * (0.8 * u - 0.6 * v) + 0.37;
            v = 2 * (0.6 * u + 0.8 * v) + 0.71;
            u = turned;
        }
        return sum * Math.sqrt(2) / total;
    }

    /** Return the noise of one octave with features of size 1, within ±0.71; 0 at the corners of the lattice. */
    static double at(double x, double y, int seed) {
        double left = Math.floor(x);
        double top = Math.floor(y);
        double u = x - left;
        double v = y - top;
        int column = (int) left * 0x1B873593 ^ seed * 0x27D4EB2F;
        int next = ((int) left + 1) * 0x1B873593 ^ seed * 0x27D4EB2F;
        int row = (int) top * 0x9E3779B1;
        int below = ((int) top + 1) * 0x9E3779B1;
        double fade = fade(u);
        double upper = mix(slope(column ^ row, u, v), slope(next ^ row, u - 1, v), fade);
        double lower = mix(slope(column ^ below, u, v - 1), slope(next ^ below, u - 1, v - 1), fade);
        return mix(upper, lower, fade(v));
    }

    private static double slope(int corner, double dx, double dy) {
        int hash = (corner ^ corner >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 12) * 0x297A2D39;
        int i = hash >>> 27;
        return SLOPE_X[i] * dx + SLOPE_Y[i] * dy;
    }

    private static double fade(double u) {
        return u * u * u * (u * (u * 6 - 15) + 10);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}

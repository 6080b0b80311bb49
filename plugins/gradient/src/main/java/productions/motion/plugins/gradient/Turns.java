package productions.motion.plugins.gradient;

/**
 * Angles counted in full turns, with polynomials cheap enough for every pixel and equal to the bit on every JVM.
 *
 * <p>The arc tangent is number 4.4.49 of Abramowitz and Stegun, <i>Handbook of Mathematical Functions</i> (1964): 2e-6
 * turns off at most. The sine is its Taylor series to the ninth power on a quarter turn: 4e-6 off at most.
 */
final class Turns {

    private static final double RADIAN = 1 / (2 * Math.PI);

    private Turns() {}

    /** Return the direction of a place: 0 to the right, 0.25 down, within [-0.5, 0.5]; 0 at the origin itself. */
    static double toward(double x, double y) {
        double wide = Math.abs(x);
        double high = Math.abs(y);
        double reach = Math.max(wide, high);
        double ratio = Math.min(wide, high) / Math.max(reach, Double.MIN_NORMAL);
        double s = ratio * ratio;
        double octant =
                RADIAN * ratio * (0.9998660 + s * (-0.3302995 + s * (0.1801410 + s * (-0.0851330 + s * 0.0208351))));
        double quadrant = high > wide ? 0.25 - octant : octant;
        double half = x < 0 ? 0.5 - quadrant : quadrant;
        return y < 0 ? -half : half;
    }

    /** Return the sine of an angle, in [-1, 1]. */
    static double sine(double turns) {
        double wrapped = turns - Math.floor(turns + 0.5);
        double size = Math.abs(wrapped);
        double r = 2 * Math.PI * Math.min(size, 0.5 - size);
        double s = r * r;
        double sine = r * (1 + s * (-1 / 6.0 + s * (1 / 120.0 + s * (-1 / 5040.0 + s / 362880))));
        return Math.copySign(sine, wrapped);
    }

    /** Return the cosine of an angle, in [-1, 1]. */
    static double cosine(double turns) {
        return sine(turns + 0.25);
    }
}

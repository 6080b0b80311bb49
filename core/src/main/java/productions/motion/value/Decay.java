package productions.motion.value;

/**
 * The natural decay, {@code e} to the power of {@code -x}: the same to the last bit on every machine.
 *
 * <p>A power of two by its exponent bits times the Taylor series of the rest: at most 1e-8 off, relatively.
 */
public final class Decay {

    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN_2 = 0.6931471805599453;
    private static final double SQRT_2 = 1.4142135623730951;
    private static final double GONE = 700;

    private Decay() {}

    /**
     * Return what is left after some time.
     *
     * @param x the time in time constants, from 0; beyond 700 nothing is left
     */
    public static double at(double x) {
        if (x > GONE) {
            return 0;
        }
        double power = -x * LOG2_E;
        double whole = Math.floor(power);
        double r = (power - whole - 0.5) * LN_2;
        double tail = 1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)));
        double rest = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * tail)));
        return Double.longBitsToDouble((long) whole + 1023 << 52) * SQRT_2 * rest;
    }
}

package productions.motion.value;

/**
 * The sine, the same to the last bit on every machine, and faster than the exact one.
 *
 * <p>The Taylor series of the first quarter turn up to the 13th power: at most 1e-9 from the true sine.
 */
public final class Sine {

    private static final double TURN = 2 * Math.PI;

    private Sine() {}

    /**
     * Return the sine of an angle.
     *
     * @param turns the angle: 0.25 is the top, 1 a full turn
     */
    public static double at(double turns) {
        double fromTop = turns - 0.25;
        fromTop -= Math.floor(fromTop + 0.5);
        double x = TURN * (0.25 - Math.abs(fromTop));
        double q = x * x;
        double q2 = q * q;
        // Grouped in pairs, so that the processor can work on several at once.
        double low = 1 - q * (1.0 / 6);
        double middle = 1.0 / 120 - q * (1.0 / 5040);
        double high = 1.0 / 362_880 - q * (1.0 / 39_916_800) + q2 * (1.0 / 6_227_020_800.0);
        return x * (low + q2 * (middle + q2 * high));
    }
}

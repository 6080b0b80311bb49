package productions.motion.value;

/**
 * Noise as a pure function: the same place always has the same value, and every place can be asked for first.
 *
 * <p>Random values lie on the whole numbers; between them runs a cubic B-spline.
 */
public final class Grain {

    /** Where the energy of {@link #band} lies, in cycles per unit of its place. */
    public static final double CENTER = 0.27;

    /** The integral of the squared slope of the cubic B-spline is 2/3, the variance of a value 1/3. */
    private static final double TO_UNIT_RMS = 3 / 1.4142135623730951;

    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private Grain() {}

    /** Return the value of one whole number, evenly spread over [-1, 1): white noise, RMS 0.577. */
    public static double white(Seed seed, long index) {
        return (Seed.mix(seed.value() + index * STRIDE) >> 11) * 0x1.0p-52;
    }

    /** Return a value that changes slowly: in [-1, 1], RMS 0.4, hardly anything above half a cycle per unit. */
    public static double smooth(Seed seed, double place) {
        double whole = Math.floor(place);
        long i = (long) whole;
        double u = place - whole;
        double v = 1 - u;
        return (v * v * v * white(seed, i - 1)
                        + (4 - 6 * u * u + 3 * u * u * u) * white(seed, i)
                        + (4 - 6 * v * v + 3 * v * v * v) * white(seed, i + 1)
                        + u * u * u * white(seed, i + 2))
                / 6;
    }

    /**
     * Return noise of one band: the slope of the smooth noise. RMS 1, never beyond 3.2, no constant part; most energy
     * from half to twice {@link #CENTER} cycles per unit, and 35 dB less beyond one cycle.
     */
    public static double band(Seed seed, double place) {
        double whole = Math.floor(place);
        long i = (long) whole;
        double u = place - whole;
        double v = 1 - u;
        double slope = (u * u) * white(seed, i + 2)
                + (1 + 2 * u - 3 * u * u) * white(seed, i + 1)
                - (1 + 2 * v - 3 * v * v) * white(seed, i)
                - (v * v) * white(seed, i - 1);
        return TO_UNIT_RMS * 0.5 * slope;
    }
}

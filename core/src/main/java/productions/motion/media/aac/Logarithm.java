package productions.motion.media.aac;

/** A binary logarithm for inner loops: the same bits on every JVM, and within 1e-7 of the true one. */
final class Logarithm {

    private static final long MANTISSA = 0x000F_FFFF_FFFF_FFFFL;
    private static final long ONE = 0x3FF0_0000_0000_0000L;
    private static final double ROOT_OF_TWO = Math.sqrt(2);
    private static final double TWICE_LOG2_OF_E = 2 / StrictMath.log(2);

    private Logarithm() {}

    /**
     * Return the logarithm to the base 2, by the series of the inverse hyperbolic tangent about the middle of an octave.
     *
     * @param x a positive normal number
     */
    static double log2(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ONE);
        double t = (mantissa - ROOT_OF_TWO) / (mantissa + ROOT_OF_TWO);
        double square = t * t;
        double series = t * (1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0))));
        return exponent + 0.5 + TWICE_LOG2_OF_E * series;
    }
}

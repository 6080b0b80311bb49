package productions.motion.media.read;

/**
 * Pictures a second, exactly: 24000/1001 is not 23.976.
 *
 * @param numerator pictures
 * @param denominator in so many seconds; both without a common divisor
 */
public record FrameRate(long numerator, long denominator) {

    public FrameRate {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(
                    "A rate of " + numerator + "/" + denominator + " is none. Use numbers above 0.");
        }
        long common = commonDivisor(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    /** Return when a picture begins, in seconds. */
    public double secondsOf(int frame) {
        return (double) frame * denominator / numerator;
    }

    /** Return pictures a second, as near as a number comes. */
    public double perSecond() {
        return (double) numerator / denominator;
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}

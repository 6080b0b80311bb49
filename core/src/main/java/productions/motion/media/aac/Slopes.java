package productions.motion.media.aac;

/** Makes rising slopes whose squares and mirrored squares sum to 1, so that overlapping windows add up to the sound. */
final class Slopes {

    private Slopes() {}

    /** Return a quarter of a sine wave. */
    static double[] sine(int length) {
        double[] slope = new double[length];
        for (int i = 0; i < length; i++) {
            slope[i] = StrictMath.sin(Math.PI * (i + 0.5) / (2 * length));
        }
        return slope;
    }

    /**
     * Return the Kaiser-Bessel derived slope.
     *
     * @param alpha how steep it is, and how deep it rejects what is far
     */
    static double[] kaiserBessel(int length, double alpha) {
        double[] sums = new double[length + 1];
        double sum = 0;
        for (int i = 0; i <= length; i++) {
            double offset = 2.0 * i / length - 1;
            sum += bessel(Math.PI * alpha * Math.sqrt(Math.max(0, 1 - offset * offset)));
            sums[i] = sum;
        }
        double[] slope = new double[length];
        for (int i = 0; i < length; i++) {
            slope[i] = Math.sqrt(sums[i] / sum);
        }
        return slope;
    }

    /** Return the modified Bessel function of the first kind and order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-18 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}

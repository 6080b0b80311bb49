package productions.motion.media.aac;

/**
 * Chooses the slope of long windows by trying both: the one whose coefficients carry less information, summed over both
 * channels. Not thread-safe.
 */
final class ShapeChoice {

    /** Energy of a coefficient below which nothing is coded. */
    private static final double FLOOR = 1 << 14;
    /** Octaves a block must save to change the slope, since blocks between two slopes have the virtues of neither. */
    private static final double INERTIA = 64;

    private final BlockTransform transform = new BlockTransform();
    private final double[] spectrum = new double[BlockTransform.SIZE];

    /**
     * Return the better slope for the beginning of two arrays of samples.
     *
     * @param current the slope in use
     */
    WindowShape choose(double[] left, double[] right, WindowShape current) {
        double gain = information(left, WindowShape.SINE)
                + information(right, WindowShape.SINE)
                - information(left, WindowShape.KAISER_BESSEL)
                - information(right, WindowShape.KAISER_BESSEL);
        if (Math.abs(gain) < INERTIA) {
            return current;
        }
        return gain > 0 ? WindowShape.KAISER_BESSEL : WindowShape.SINE;
    }

    private double information(double[] samples, WindowShape shape) {
        transform.transform(samples, WindowSequence.LONG, shape, shape, spectrum);
        double octaves = 0;
        for (int i = 0; i < spectrum.length; i += 4) {
            double first = (1 + spectrum[i] * spectrum[i] / FLOOR) * (1 + spectrum[i + 1] * spectrum[i + 1] / FLOOR);
            double second =
                    (1 + spectrum[i + 2] * spectrum[i + 2] / FLOOR) * (1 + spectrum[i + 3] * spectrum[i + 3] / FLOOR);
            octaves += Logarithm.log2(first * second);
        }
        return octaves;
    }
}

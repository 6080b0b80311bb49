package productions.motion.media.aac;

/**
 * Quantizes spectra as AAC does: magnitudes to the power of 3/4, so that loud coefficients are coarser, in steps that
 * double every four scale factors (ISO/IEC 14496-3, 4.6.1 and 4.6.2). Holds tables only.
 */
final class Quantizer {

    /** One less than the standard allows, since some decoders have one entry too few in their table of powers. */
    static final int LARGEST = 8190;

    static final int SCALES = 256;
    /** The scale factor at which a step is 1. */
    private static final int UNIT_SCALE = 100;
    /** Where a magnitude is rounded up; below one half, since the smaller of two values is the more frequent one. */
    private static final double ROUNDING = 0.4054;

    private final double[] steps = new double[SCALES];
    private final double[] gains = new double[SCALES];
    private final double[] magnitudes = new double[LARGEST + 1];

    Quantizer() {
        for (int scale = 0; scale < SCALES; scale++) {
            steps[scale] = StrictMath.pow(2, (scale - UNIT_SCALE) / 4.0);
            gains[scale] = StrictMath.pow(2, -3 * (scale - UNIT_SCALE) / 16.0);
        }
        for (int i = 0; i <= LARGEST; i++) {
            magnitudes[i] = StrictMath.pow(i, 4 / 3.0);
        }
    }

    /** Return a coefficient as {@link #quantize} wants it: its magnitude to the power of 3/4, its sign as it was. */
    static double compressed(double coefficient) {
        double magnitude = Math.abs(coefficient);
        return Math.copySign(Math.sqrt(magnitude * Math.sqrt(magnitude)), coefficient);
    }

    /**
     * Quantize a band.
     *
     * @param compressed its coefficients with magnitudes to the power of 3/4
     * @param scale the scale factor, at least {@link #finestScale} of the greatest of them
     * @return the largest quantized magnitude
     */
    int quantize(double[] compressed, int from, int to, int scale, int[] quantized) {
        double gain = gains[scale];
        int largest = 0;
        for (int i = from; i < to; i++) {
            int q = (int) (Math.abs(compressed[i]) * gain + ROUNDING);
            quantized[i] = compressed[i] < 0 ? -q : q;
            largest = Math.max(largest, q);
        }
        return largest;
    }

    /** Return the energy of what quantization took from a band or added to it. */
    double noise(double[] spectrum, int[] quantized, int from, int to, int scale) {
        double step = steps[scale];
        double noise = 0;
        for (int i = from; i < to; i++) {
            double error = Math.abs(spectrum[i]) - magnitudes[Math.abs(quantized[i])] * step;
            noise += error * error;
        }
        return noise;
    }

    /** Return the least scale factor that keeps the greatest compressed magnitude within what can be written. */
    int finestScale(double greatest) {
        int scale = 0;
        while (greatest * gains[scale] + ROUNDING >= LARGEST + 1) {
            scale++;
        }
        return scale;
    }

    /**
     * Return the scale factor expected to give a noise, from the derivative of the power law.
     *
     * @param rootSum sum of the square roots of a band's magnitudes
     * @param noise energy wanted
     */
    int expectedScale(double rootSum, double noise) {
        double octaves = Logarithm.log2(Math.max(1e-30, noise * 27 / (4 * Math.max(rootSum, 1e-9)))) * 2 / 3;
        return (int) Math.floor(UNIT_SCALE + 4 * octaves + 0.5);
    }
}

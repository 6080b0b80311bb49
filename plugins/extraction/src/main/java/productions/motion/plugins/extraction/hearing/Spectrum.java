package productions.motion.plugins.extraction.hearing;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * The power of a piece of sound by frequency: its offset taken away, faded at both ends by Hann's window, then Fourier's
 * transform. The power is scaled so that all of it together is the mean square of the piece. Samples have no imaginary part:
 * every other one takes its place, so that the transform is half as long, and the two halves are told apart afterwards.
 */
final class Spectrum {

    private final int size;
    private final double hertzPerBin;
    private final double[][] complex;
    private final double[] power;
    private final double[] window;
    private final double[] cosines;
    private final double[] sines;

    /**
     * Prepare for pieces of a size.
     *
     * @param size how many samples, a power of two
     * @param sampleRate samples a second
     */
    Spectrum(int size, int sampleRate) {
        this.size = size;
        hertzPerBin = (double) sampleRate / size;
        complex = new double[2][size / 2];
        power = new double[size / 2 + 1];
        window = new double[size];
        cosines = new double[size / 2];
        sines = new double[size / 2];
        for (int k = 0; k < size / 2; k++) {
            cosines[k] = StrictMath.cos(2 * Math.PI * k / size);
            sines[k] = StrictMath.sin(2 * Math.PI * k / size);
        }
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / size);
        }
    }

    /** Take a piece: as many samples as the spectrum is large, from a place on. */
    void take(float[] samples, int from) {
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += samples[from + i];
        }
        mean /= size;
        for (int i = 0; i < size / 2; i++) {
            complex[0][i] = (samples[from + 2 * i] - mean) * window[2 * i];
            complex[1][i] = (samples[from + 2 * i + 1] - mean) * window[2 * i + 1];
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        double scale = 2 / (0.375 * size * size);
        for (int k = 1; k < size / 2; k++) {
            power[k] = scale * squared(k);
        }
        double even = complex[0][0];
        double odd = complex[1][0];
        power[0] = scale / 2 * (even + odd) * (even + odd);
        power[size / 2] = scale / 2 * (even - odd) * (even - odd);
    }

    /** The square of what a frequency has of the samples at even places and, later by one, of those at odd places. */
    private double squared(int k) {
        double[] real = complex[0];
        double[] imaginary = complex[1];
        int mirror = size / 2 - k;
        double evenReal = (real[k] + real[mirror]) / 2;
        double evenImaginary = (imaginary[k] - imaginary[mirror]) / 2;
        double oddReal = (imaginary[k] + imaginary[mirror]) / 2;
        double oddImaginary = (real[mirror] - real[k]) / 2;
        double a = evenReal + cosines[k] * oddReal + sines[k] * oddImaginary;
        double b = evenImaginary + cosines[k] * oddImaginary - sines[k] * oddReal;
        return a * a + b * b;
    }

    /** Return the power of each bin. */
    double[] power() {
        return power;
    }

    double hertzPerBin() {
        return hertzPerBin;
    }

    /** Return what it says; good until the next piece is taken. */
    Profile profile() {
        return new Profile(power, hertzPerBin);
    }
}

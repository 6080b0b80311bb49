package productions.motion.plugins.extraction.hearing;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * The power of a piece of sound by frequency: its offset taken away, faded at both ends by Hann's window, then Fourier's
 * transform. The power is scaled so that all of it together is the mean square of the piece.
 */
final class Spectrum {

    private final int size;
    private final double hertzPerBin;
    private final double[][] complex;
    private final double[] power;
    private final double[] window;

    /**
     * Prepare for pieces of a size.
     *
     * @param size how many samples, a power of two
     * @param sampleRate samples a second
     */
    Spectrum(int size, int sampleRate) {
        this.size = size;
        hertzPerBin = (double) sampleRate / size;
        complex = new double[2][size];
        power = new double[size / 2 + 1];
        window = new double[size];
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
        for (int i = 0; i < size; i++) {
            complex[0][i] = (samples[from + i] - mean) * window[i];
            complex[1][i] = 0;
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        double scale = 2 / (0.375 * size * size);
        for (int k = 0; k < power.length; k++) {
            power[k] = scale * (complex[0][k] * complex[0][k] + complex[1][k] * complex[1][k]);
        }
        power[0] /= 2;
        power[power.length - 1] /= 2;
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

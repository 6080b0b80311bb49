package productions.motion.plugins.extraction.hearing;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;
import productions.motion.plugins.extraction.Beat;

/**
 * The pitch of a piece of sound: the lag at which it is most like itself, by the autocorrelation from its power spectrum,
 * corrected for the fading of the piece. P. Boersma, <i>Accurate short-term analysis of the fundamental frequency</i>,
 * IFA Proceedings 17 (1993).
 */
final class Pitch {

    private static final double LOWEST = 75;
    private static final double HIGHEST = 500;

    private final int size;
    private final int sampleRate;
    private final double[][] complex;
    private final double[] fading;
    private double hertz;
    private double strength;

    Pitch(int size, int sampleRate) {
        this.size = size;
        this.sampleRate = sampleRate;
        complex = new double[2][size];
        fading = new double[size / 2];
        for (int lag = 0; lag < fading.length; lag++) {
            double t = (double) lag / size;
            fading[lag] = (1 - t) * (2.0 / 3 + StrictMath.cos(2 * Math.PI * t) / 3)
                    + StrictMath.sin(2 * Math.PI * t) / (2 * Math.PI);
        }
    }

    /** Take the power spectrum of a piece. */
    void take(double[] power) {
        complex[0][0] = power[0];
        complex[1][0] = 0;
        for (int k = 1; k < power.length; k++) {
            complex[0][k] = power[k] / 2;
            complex[0][size - k] = power[k] / 2;
            complex[1][k] = 0;
            complex[1][size - k] = 0;
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        double whole = complex[0][0];
        int shortest = (int) (sampleRate / HIGHEST);
        int longest = Math.min(fading.length - 2, (int) (sampleRate / LOWEST));
        int best = 0;
        double most = 0;
        for (int lag = shortest; lag <= longest; lag++) {
            double value = alike(lag);
            boolean top = value >= alike(lag - 1) && value >= alike(lag + 1);
            if (top && value > most * 1.04) {
                most = value;
                best = lag;
            }
        }
        strength = whole <= 0 || best == 0 ? 0 : Math.min(1, most / whole);
        double shift = best == 0 ? 0 : Beat.shift(alike(best - 1), alike(best), alike(best + 1));
        hertz = best == 0 ? 0 : sampleRate / (best + shift);
    }

    private double alike(int lag) {
        return complex[0][lag] / fading[lag];
    }

    double hertz() {
        return hertz;
    }

    /** Return how alike the piece is to itself one period later, 0 to 1. */
    double strength() {
        return strength;
    }
}

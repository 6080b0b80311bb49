package productions.motion.plugins.extraction.hearing;

import java.util.Arrays;

/**
 * What a spectrum has that the one before had not, in bands a third of an octave wide: spectral flux after S. Dixon,
 * <i>Onset detection revisited</i>, DAFx 2006. Once by level, which finds faint onsets among loud ones, and once by
 * amplitude in four parts of the spectrum, which tells a beat by the weight of its strokes.
 */
final class Novelty {

    /** How many parts there are: up to 180 Hz, 720 Hz, 2.9 kHz, and above. */
    static final int PARTS = 4;

    private static final double LOWEST = 45;
    private static final double STEP = StrictMath.pow(2, 1 / 3.0);
    private static final int BANDS = 26;
    private static final int BANDS_OF_A_PART = 6;
    private static final double FLOOR = 1e-8;

    private final int[] first = new int[BANDS];
    private final int[] after = new int[BANDS];
    private final double[] before = new double[BANDS];
    private final double[] parts = new double[PARTS];
    private double byLevel;
    private boolean begun;

    Novelty(double hertzPerBin, int bins) {
        double hertz = LOWEST;
        for (int band = 0; band < BANDS; band++) {
            first[band] = Math.min(bins - 1, (int) Math.round(hertz / hertzPerBin));
            after[band] = Math.max(first[band] + 1, (int) Math.min(bins, Math.round(hertz * STEP / hertzPerBin)));
            hertz *= STEP;
        }
    }

    /** Take the power of the next spectrum. */
    void take(double[] power) {
        byLevel = 0;
        Arrays.fill(parts, 0);
        for (int band = 0; band < BANDS; band++) {
            double sum = 0;
            for (int k = first[band]; k < after[band]; k++) {
                sum += power[k];
            }
            if (begun) {
                double rise = 10 * StrictMath.log10((sum + FLOOR) / (before[band] + FLOOR));
                byLevel += Math.max(0, rise) / BANDS;
                int part = Math.min(PARTS - 1, band / BANDS_OF_A_PART);
                parts[part] += Math.max(0, Math.sqrt(sum) - Math.sqrt(before[band]));
            }
            before[band] = sum;
        }
        begun = true;
    }

    /** Return the rise of level in decibels, mean over the bands. */
    double byLevel() {
        return byLevel;
    }

    /** Return the rise of amplitude in a part of the spectrum. */
    double byAmplitude(int part) {
        return parts[part];
    }
}

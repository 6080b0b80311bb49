package productions.motion.media.aac;

import java.util.Arrays;

/** Decides which short windows share their scale factors: neighbors whose bands have about the same energy. */
final class Grouping {

    private static final int WINDOWS = WindowSequence.SHORT.windows();
    /** Mean difference of the energies in octaves of power (3 dB) up to which windows are alike. */
    private static final double ALIKE = 2.0;
    /** Energy below which a band is silence, and differences do not matter. */
    private static final double SILENCE = 1e4;

    private Grouping() {}

    /**
     * Return how to lay out a block.
     *
     * @param spectra the coefficients of both channels, window after window
     */
    static BandLayout layout(WindowSequence sequence, double[]... spectra) {
        if (sequence != WindowSequence.SHORT) {
            return new BandLayout(sequence, 1);
        }
        int[] lengths = new int[WINDOWS];
        lengths[0] = 1;
        int groups = 1;
        for (int window = 1; window < WINDOWS; window++) {
            if (difference(spectra, window) > ALIKE) {
                groups++;
            }
            lengths[groups - 1]++;
        }
        return new BandLayout(sequence, Arrays.copyOf(lengths, groups));
    }

    private static double difference(double[][] spectra, int window) {
        double sum = 0;
        for (double[] spectrum : spectra) {
            for (int band = 0; band < BandEdges.SHORT.count(); band++) {
                double here = energy(spectrum, window, band);
                double before = energy(spectrum, window - 1, band);
                sum += Math.abs(Logarithm.log2(here / before));
            }
        }
        return sum / (spectra.length * BandEdges.SHORT.count());
    }

    private static double energy(double[] spectrum, int window, int band) {
        int origin = window * BlockTransform.SHORT_SIZE;
        double energy = SILENCE;
        for (int i = origin + BandEdges.SHORT.edge(band); i < origin + BandEdges.SHORT.edge(band + 1); i++) {
            energy += spectrum[i] * spectrum[i];
        }
        return energy;
    }
}

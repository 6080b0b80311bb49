package productions.motion.media.aac;

/**
 * How much noise each band of one channel may hide: less beside pure tones than within noise, less below a loud band
 * than above it, and never less than the ear's threshold in quiet. Not thread-safe.
 *
 * <p>Band energies are lowered by what a masker of their tonality hides (Johnston, <i>Transform coding of audio signals
 * using perceptual noise criteria</i>, 1988; tonality from spectral flatness), spread over the Bark scale (Traunmüller
 * 1990) and kept above the threshold in quiet (Terhardt 1979). All in octaves of energy, 3 dB each.
 */
final class Masking {

    private static final double DECIBELS_AN_OCTAVE = 10 * StrictMath.log10(2);
    private static final double HIDDEN_BY_NOISE = 6 / DECIBELS_AN_OCTAVE;
    private static final double HIDDEN_BY_TONE = 20 / DECIBELS_AN_OCTAVE;
    private static final double UPWARD_SLOPE = 12 / DECIBELS_AN_OCTAVE;
    private static final double DOWNWARD_SLOPE = 27 / DECIBELS_AN_OCTAVE;
    /** Flatness of pure noise in octaves, with a margin for chance, and how much less makes a pure tone. */
    private static final double FLAT = 2.3;

    private static final double FLAT_TO_PURE = 6;
    /** The fewest coefficients on either side of a band's middle that tell its tonality. */
    private static final int REACH = 8;
    /** Energy in a band of a long window of a full-scale sine, 2^50, against 96 dB of sound pressure for it. */
    private static final double QUIET_REFERENCE = 50 - 96 / DECIBELS_AN_OCTAVE;

    /** Octaves of energy per coefficient about which the noise is evened out. */
    private static final double REFERENCE_LEVEL = 18;

    /** How closely the noise follows the masking threshold: 1 hides it best, 0 keeps it smallest in sum. */
    private final double closeness;

    private final BandEdges edges;
    private final double[] quiet;
    private final double[] bark;
    private final double[] thresholds;
    private final double[] energySums;
    private final double[] octaveSums;
    private final double level;

    Masking(BandEdges edges, double closeness) {
        this.edges = edges;
        this.closeness = closeness;
        quiet = new double[edges.count()];
        bark = new double[edges.count()];
        thresholds = new double[edges.count()];
        energySums = new double[edges.size() + 1];
        octaveSums = new double[edges.size() + 1];
        // A short window gathers an eighth of the energy.
        double unit = Logarithm.log2(edges.size() / (double) BlockTransform.SIZE);
        level = REFERENCE_LEVEL + unit;
        for (int band = 0; band < edges.count(); band++) {
            double frequency = edges.center(band);
            bark[band] = 26.81 * frequency / (1960 + frequency) - 0.53;
            quiet[band] = QUIET_REFERENCE + unit + quietDecibels(frequency / 1000) / DECIBELS_AN_OCTAVE;
        }
    }

    private static double quietDecibels(double kilohertz) {
        double dip = kilohertz - 3.3;
        double decibels = 3.64 * StrictMath.pow(kilohertz, -0.8)
                - 6.5 * StrictMath.exp(-0.6 * dip * dip)
                + 0.001 * StrictMath.pow(kilohertz, 4);
        return Math.min(decibels, 60);
    }

    /**
     * Find the noise allowed in each coefficient.
     *
     * @param spectrum an array that holds the coefficients of one window
     * @param origin where they begin
     * @param allowance takes an energy for each band
     */
    void find(double[] spectrum, int origin, double[] allowance) {
        sum(spectrum, origin);
        for (int band = 0; band < edges.count(); band++) {
            double tonality = tonality(band);
            double energy = energySums[edges.edge(band + 1)] - energySums[edges.edge(band)];
            double hidden = HIDDEN_BY_NOISE + tonality * (HIDDEN_BY_TONE - HIDDEN_BY_NOISE);
            thresholds[band] = Logarithm.log2(Math.max(energy, 1)) - hidden;
        }
        spread();
        for (int band = 0; band < edges.count(); band++) {
            double threshold = Math.max(thresholds[band], quiet[band]) - Logarithm.log2(edges.width(band));
            allowance[band] = StrictMath.pow(2, closeness * threshold + (1 - closeness) * level);
        }
    }

    private void sum(double[] spectrum, int origin) {
        for (int i = 0; i < edges.size(); i++) {
            double energy = spectrum[origin + i] * spectrum[origin + i] + 1e-3;
            energySums[i + 1] = energySums[i] + energy;
            octaveSums[i + 1] = octaveSums[i] + Logarithm.log2(energy);
        }
    }

    /** Return 0 for noise to 1 for a pure tone. */
    private double tonality(int band) {
        int middle = (edges.edge(band) + edges.edge(band + 1)) / 2;
        int reach = Math.max(REACH, edges.width(band) / 2);
        int from = Math.max(0, middle - reach);
        int to = Math.min(edges.size(), middle + reach);
        double mean = (energySums[to] - energySums[from]) / (to - from);
        double flatness = (octaveSums[to] - octaveSums[from]) / (to - from) - Logarithm.log2(mean);
        return Math.max(0, Math.min(1, (-flatness - FLAT) / FLAT_TO_PURE));
    }

    private void spread() {
        for (int band = 1; band < edges.count(); band++) {
            double fromBelow = thresholds[band - 1] - UPWARD_SLOPE * (bark[band] - bark[band - 1]);
            thresholds[band] = Math.max(thresholds[band], fromBelow);
        }
        for (int band = edges.count() - 2; band >= 0; band--) {
            double fromAbove = thresholds[band + 1] - DOWNWARD_SLOPE * (bark[band + 1] - bark[band]);
            thresholds[band] = Math.max(thresholds[band], fromAbove);
        }
    }
}

package productions.motion.plugins.extraction.hearing;

import productions.motion.plugins.extraction.Beat;

/**
 * The power of a sound by frequency, and what it says of the sound.
 *
 * @param power the power of each bin
 * @param hertzPerBin how wide a bin is
 */
record Profile(double[] power, double hertzPerBin) {

    private static final int PEAK_REACH = 4;
    private static final double FIRST_OCTAVE = 62.5;
    private static final int OCTAVES = 8;
    private static final double LOWEST_HUM = 40;
    private static final double HIGHEST_HUM = 130;

    double total() {
        return between(0, Double.MAX_VALUE);
    }

    double between(double fromHertz, double toHertz) {
        double sum = 0;
        int end = (int) Math.min(power.length, Math.ceil(toHertz / hertzPerBin));
        for (int k = (int) Math.ceil(fromHertz / hertzPerBin); k < end; k++) {
            sum += power[k];
        }
        return sum;
    }

    /** Return the share of the power between two frequencies; 0 for silence. */
    double share(double fromHertz, double toHertz) {
        double total = total();
        return total <= 0 ? 0 : between(fromHertz, toHertz) / total;
    }

    /** Return the mean frequency weighed by power; 0 for silence. */
    double centroid() {
        double sum = 0;
        double weighed = 0;
        for (int k = 1; k < power.length; k++) {
            sum += power[k];
            weighed += power[k] * k;
        }
        return sum <= 0 ? 0 : weighed / sum * hertzPerBin;
    }

    private int peakBin() {
        int best = 1;
        for (int k = 1; k + 1 < power.length; k++) {
            best = power[k] > power[best] ? k : best;
        }
        return best;
    }

    /** Return the strongest frequency. */
    double peakHertz() {
        return hertzOf(peakBin());
    }

    /** Return the frequency of a peak, between bins by the parabola through the logarithms of the power. */
    double hertzOf(int k) {
        double shift = Beat.shift(decibels(power[k - 1]), decibels(power[k]), decibels(power[k + 1]));
        return (k + shift) * hertzPerBin;
    }

    private static double decibels(double power) {
        return 10 * StrictMath.log10(power + 1e-30);
    }

    /** Return the share of the power that lies around the strongest frequency: nearly 1 for a pure tone. */
    double peakShare() {
        return peakShare(PEAK_REACH);
    }

    /**
     * Return the share of the power that lies around the strongest frequency.
     *
     * @param reach how many bins to either side belong to it; Hann's window spreads a pure tone over two
     */
    double peakShare(int reach) {
        return around(peakBin(), reach) / Math.max(total(), Double.MIN_NORMAL);
    }

    /** Return the share of the power in a low pitch and its overtones, of the pitch that has most. */
    double humShare() {
        return humShare(PEAK_REACH);
    }

    /** Return the same, with so many bins to either side of an overtone. */
    double humShare(int reach) {
        double best = 0;
        int last = (int) (HIGHEST_HUM / hertzPerBin);
        for (int k = (int) (LOWEST_HUM / hertzPerBin); k <= last; k++) {
            if (power[k] < power[k - 1] || power[k] < power[k + 1]) {
                continue;
            }
            double sum = 0;
            for (int overtone = 1; overtone <= 12; overtone++) {
                sum += around(k * overtone, reach);
            }
            best = Math.max(best, sum);
        }
        return best / Math.max(total(), Double.MIN_NORMAL);
    }

    private double around(int bin, int reach) {
        double sum = 0;
        for (int k = Math.max(0, bin - reach); k <= Math.min(power.length - 1, bin + reach); k++) {
            sum += power[k];
        }
        return sum;
    }

    /** Return how the power density falls, in dB an octave from 44 Hz to 11 kHz, and how far octaves are from that line. */
    Slope slope() {
        double[] levels = new double[OCTAVES];
        double mean = 0;
        for (int i = 0; i < OCTAVES; i++) {
            double center = FIRST_OCTAVE * (1 << i);
            double low = center / Math.sqrt(2);
            double high = center * Math.sqrt(2);
            levels[i] = decibels(between(low, high) / (high - low));
            mean += levels[i] / OCTAVES;
        }
        double middle = (OCTAVES - 1) / 2.0;
        double slope = 0;
        double squares = 0;
        for (int i = 0; i < OCTAVES; i++) {
            slope += (i - middle) * (levels[i] - mean);
            squares += (i - middle) * (i - middle);
        }
        slope /= squares;
        double rest = 0;
        for (int i = 0; i < OCTAVES; i++) {
            double off = levels[i] - mean - slope * (i - middle);
            rest += off * off / OCTAVES;
        }
        return new Slope(slope, Math.sqrt(rest));
    }

    /** Return how even the power is over the frequencies that matter: 1 for white noise, nearly 0 for tones. */
    double flatness() {
        double logs = 0;
        double sum = 0;
        int first = (int) Math.ceil(100 / hertzPerBin);
        int last = (int) Math.min(power.length - 1, 8000 / hertzPerBin);
        for (int k = first; k <= last; k++) {
            logs += StrictMath.log(power[k] + 1e-30);
            sum += power[k];
        }
        int count = last - first + 1;
        return sum <= 0 ? 0 : StrictMath.exp(logs / count) / (sum / count);
    }

    /**
     * How power falls with frequency.
     *
     * @param perOctave decibels an octave
     * @param rest how far octaves are from the line, in decibels
     */
    record Slope(double perOctave, double rest) {

        private static final double NEAR = 1.5;
        private static final double STRAIGHT = 2.5;

        /** Return {@code white}, {@code pink} or {@code brown}, or nothing for any other. */
        String color() {
            if (rest > STRAIGHT) {
                return "";
            }
            if (Math.abs(perOctave) < NEAR) {
                return "white";
            }
            return Math.abs(perOctave + 3) < NEAR ? "pink" : Math.abs(perOctave + 6) < NEAR ? "brown" : "";
        }
    }
}

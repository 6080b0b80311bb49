package productions.motion.plugins.extraction.hearing;

/**
 * The key that notes belong to: the tonic and mode whose profile is most like how much of each pitch class there is.
 *
 * <p>C. L. Krumhansl, <i>Cognitive Foundations of Musical Pitch</i>, Oxford 1990: the probe-tone profiles of Krumhansl and
 * Kessler, compared by correlation.
 *
 * @param name such as {@code D# minor}
 * @param mode {@code major} or {@code minor}
 * @param fit the correlation, up to 1
 */
record KeyFinder(String name, String mode, double fit) {

    private static final String[] NOTES = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};
    private static final double LOWEST = 60;
    private static final double HIGHEST = 2200;
    private static final double FAINT = 1e-4;
    private static final double STRONGER = 1.8;
    private static final double IN_TUNE = 0.012;
    private static final double OVERTONE = 0.25;
    private static final double STANDS_OUT = 2.5;
    private static final int LEAST_AROUND = 8;

    static KeyFinder of(Profile profile) {
        double[] chroma = chroma(profile);
        KeyFinder best = new KeyFinder("", "", 0);
        for (int tonic = 0; tonic < 12; tonic++) {
            double major = correlation(chroma, MAJOR, tonic);
            double minor = correlation(chroma, MINOR, tonic);
            if (major > best.fit) {
                best = new KeyFinder(NOTES[tonic] + " major", "major", major);
            }
            if (minor > best.fit) {
                best = new KeyFinder(NOTES[tonic] + " minor", "minor", minor);
            }
        }
        return best;
    }

    /** How much of each pitch class there is: the amplitudes of the peaks of the spectrum, less the higher they are. */
    static double[] chroma(Profile profile) {
        double[] power = profile.power();
        double[] chroma = new double[12];
        double most = 0;
        int first = (int) (LOWEST / profile.hertzPerBin());
        int last = (int) (HIGHEST / profile.hertzPerBin());
        for (int k = first; k <= last; k++) {
            most = Math.max(most, power[k]);
        }
        for (int k = first; k <= last; k++) {
            boolean peak = power[k] > power[k - 1]
                    && power[k] >= power[k + 1]
                    && power[k] > FAINT * most
                    && standsOut(power, k);
            if (peak) {
                double hertz = profile.hertzOf(k);
                double note = 69 + 12 * StrictMath.log(hertz / 440) / StrictMath.log(2);
                int nearest = (int) Math.round(note);
                double off = Math.abs(note - nearest);
                double weight = (1 - off) / Math.sqrt(1 + hertz / 400) * (isOvertone(profile, k) ? OVERTONE : 1);
                chroma[Math.floorMod(nearest, 12)] += weight * Math.sqrt(power[k - 1] + power[k] + power[k + 1]);
            }
        }
        return chroma;
    }

    /** Whether a peak is a note and no chance of noise: far above the mean of what lies around it. */
    private static boolean standsOut(double[] power, int peak) {
        int reach = Math.max(LEAST_AROUND, peak / 10);
        int from = Math.max(1, peak - reach);
        int to = Math.min(power.length - 1, peak + reach);
        double sum = 0;
        for (int k = from; k <= to; k++) {
            sum += power[k];
        }
        return power[peak] > STANDS_OUT * sum / (to - from + 1);
    }

    /** Whether a peak is likely to belong to a lower note: a stronger peak stands at a whole fraction of its frequency. */
    private static boolean isOvertone(Profile profile, int peak) {
        double[] power = profile.power();
        for (int part = 2; part <= 6; part++) {
            double hertz = profile.hertzOf(peak) / part;
            int center = (int) Math.round(hertz / profile.hertzPerBin());
            for (int k = Math.max(1, center - 1); k <= center + 1; k++) {
                boolean top = power[k] > power[k - 1] && power[k] >= power[k + 1];
                if (top && power[k] > STRONGER * power[peak] && Math.abs(profile.hertzOf(k) / hertz - 1) < IN_TUNE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double correlation(double[] chroma, double[] profile, int tonic) {
        double meanC = 0;
        double meanP = 0;
        for (int i = 0; i < 12; i++) {
            meanC += chroma[i] / 12;
            meanP += profile[i] / 12;
        }
        double product = 0;
        double squareC = 0;
        double squareP = 0;
        for (int i = 0; i < 12; i++) {
            double c = chroma[(i + tonic) % 12] - meanC;
            double p = profile[i] - meanP;
            product += c * p;
            squareC += c * c;
            squareP += p * p;
        }
        return squareC <= 0 ? 0 : product / Math.sqrt(squareC * squareP);
    }
}

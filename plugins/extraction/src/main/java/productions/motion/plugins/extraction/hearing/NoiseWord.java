package productions.motion.plugins.extraction.hearing;

/** Which of ten noises a tenth of a second is nearest to. */
final class NoiseWord {

    private static final double SUDDEN = 5;
    private static final double TONAL = 0.75;
    private static final double LOW_PITCH = 150;
    private static final double MOST = 0.6;
    private static final double RESTLESS = 0.5;

    private NoiseWord() {}

    /**
     * Return the word.
     *
     * @param envelope the mean square of equal parts, in order
     */
    static String of(Profile profile, double rms, double[] envelope) {
        if (rms < Tone.SILENCE) {
            return "silence";
        }
        if (isSudden(envelope)) {
            double center = profile.centroid();
            return center < 250 ? "thump" : profile.peakShare() > 0.4 ? "drip" : "click";
        }
        if (profile.peakShare() > TONAL) {
            return profile.peakHertz() < LOW_PITCH ? "hum" : "tone";
        }
        if (profile.humShare() > TONAL && profile.share(0, 1000) > TONAL) {
            return "hum";
        }
        if (profile.share(0, 160) > MOST) {
            return "rumble";
        }
        if (profile.share(4000, Double.MAX_VALUE) > MOST) {
            return "hiss";
        }
        return restlessness(envelope) > RESTLESS ? "rustle" : "whoosh";
    }

    /** Whether it breaks out of near silence within the piece. */
    private static boolean isSudden(double[] envelope) {
        double before = 0;
        double after = 0;
        for (int i = 1; i < envelope.length - 1; i++) {
            before = Math.max(before, envelope[i - 1]);
            if (envelope[i] > SUDDEN * SUDDEN * (before + 1e-7)) {
                after = envelope[i];
            }
        }
        return after > Tone.SILENCE * Tone.SILENCE;
    }

    private static double restlessness(double[] envelope) {
        double sum = 0;
        double squares = 0;
        for (double value : envelope) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / envelope.length;
        return mean <= 0 ? 0 : Math.sqrt(Math.max(0, squares / envelope.length - mean * mean)) / mean;
    }
}

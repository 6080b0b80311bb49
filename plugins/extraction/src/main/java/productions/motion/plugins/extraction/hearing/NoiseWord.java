package productions.motion.plugins.extraction.hearing;

/** Which of ten noises a tenth of a second is nearest to. */
final class NoiseWord {

    private static final double SUDDEN = 5;
    private static final double TONAL = 0.88;

    /** In a tenth of a second overtones of a hum lie so close that wider ones would hold all there is. */
    private static final int WIDTH_OF_AN_OVERTONE = 1;

    private static final int WIDTH_OF_A_TONE = 2;
    private static final double LOW_PITCH = 150;
    private static final double HIGHEST_OF_A_HUM = 1000;
    private static final double LEAST_IN_OVERTONES = 0.05;
    private static final double LOW_STROKE = 250;
    private static final double RINGING = 0.4;
    private static final double MOST = 0.6;
    private static final double RESTLESS = 0.5;

    /** Air that sweeps past is broad and low, what rubs and crackles has its middle about 3 kHz. */
    private static final double HIGHEST_OF_A_WHOOSH = 2400;

    private static final double DYING = 0.4;

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
            return stroke(profile);
        }
        String pitched = pitched(profile);
        if (pitched.equals("hum") && isDying(envelope)) {
            return "thump";
        }
        return pitched.isEmpty() ? noise(profile, envelope) : pitched;
    }

    private static String stroke(Profile profile) {
        if (profile.centroid() < LOW_STROKE) {
            return "thump";
        }
        return profile.peakShare() > RINGING ? "drip" : "click";
    }

    /** The word for what has a pitch; empty for what has none. */
    private static String pitched(Profile profile) {
        if (profile.peakShare(WIDTH_OF_A_TONE) > TONAL) {
            return profile.peakHertz() < LOW_PITCH ? "hum" : "tone";
        }
        boolean overtones = profile.share(LOW_PITCH, HIGHEST_OF_A_HUM) > LEAST_IN_OVERTONES;
        boolean low = profile.share(0, HIGHEST_OF_A_HUM) > TONAL;
        return overtones && low && profile.humShare(WIDTH_OF_AN_OVERTONE) > TONAL ? "hum" : "";
    }

    private static String noise(Profile profile, double[] envelope) {
        if (profile.share(0, 160) > MOST) {
            return "rumble";
        }
        if (profile.share(4000, Double.MAX_VALUE) > MOST) {
            return "hiss";
        }
        boolean rustles = restlessness(envelope) > RESTLESS || profile.centroid() > HIGHEST_OF_A_WHOOSH;
        return rustles ? "rustle" : "whoosh";
    }

    /** Whether it falls as what was struck does; a drone stays. */
    private static boolean isDying(double[] envelope) {
        int quarter = envelope.length / 4;
        double before = 0;
        double after = 0;
        for (int i = 0; i < quarter; i++) {
            before += envelope[i];
            after += envelope[envelope.length - 1 - i];
        }
        return after < DYING * before;
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

package productions.motion.plugins.extraction.hearing;

import java.util.Locale;

/** How high a sound is, by where the middle of its spectrum lies. */
enum Tone {
    /** Nothing to be heard. */
    SILENT,
    /** Below 250 Hz. */
    LOW,
    /** Between. */
    MID,
    /** Above 4500 Hz. */
    HIGH;

    /** Less than this RMS nobody hears in a room: -54 dBFS. */
    static final double SILENCE = 0.002;

    private static final double LOW_BELOW = 250;
    private static final double HIGH_ABOVE = 4500;

    static Tone of(double rms, double centroidHertz) {
        if (rms < SILENCE) {
            return SILENT;
        }
        return centroidHertz < LOW_BELOW ? LOW : centroidHertz > HIGH_ABOVE ? HIGH : MID;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package productions.motion.scene;

import java.util.List;

/**
 * All that is heard.
 *
 * @param mood what it feels like, such as {@code calm}
 * @param presence silence, ambient, music, sfx or full
 * @param beatsPerMinute the tempo
 * @param loudness integrated loudness in LUFS (ITU-R BS.1770), -16 by default
 * @param parts the voices; none is silence
 */
public record Score(String mood, String presence, double beatsPerMinute, double loudness, List<Part> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** Return the same score with other voices. */
    public Score with(List<Part> change) {
        return new Score(mood, presence, beatsPerMinute, loudness, change);
    }

    /** Return the same score at another tempo; voices that repeat keep their times. */
    public Score atTempo(double change) {
        return new Score(mood, presence, change, loudness, parts);
    }

    /** Return the same score, louder or softer. */
    public Score atLoudness(double change) {
        return new Score(mood, presence, beatsPerMinute, change, parts);
    }
}

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
}

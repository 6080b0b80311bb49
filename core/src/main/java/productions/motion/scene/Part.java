package productions.motion.scene;

import java.util.List;
import productions.motion.family.Sound;

/**
 * One voice of the score.
 *
 * @param sound what plays
 * @param hertz the pitches, one after the other, note by note; at least one
 * @param level its RMS while it sounds, before the whole is brought to its loudness: 0.25 is full
 * @param pan -1 for left, 0 for the middle, 1 for right
 * @param attackSeconds how long a note takes to come up
 * @param releaseSeconds how long a note takes to die away at its end
 * @param rhythm when it plays
 */
public record Part(
        Sound sound,
        List<Double> hertz,
        double level,
        double pan,
        double attackSeconds,
        double releaseSeconds,
        Rhythm rhythm) {

    public Part {
        hertz = List.copyOf(hertz);
    }
}

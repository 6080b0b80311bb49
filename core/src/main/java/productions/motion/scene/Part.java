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

    /** Return the same voice, played by another sound. */
    public Part with(Sound change) {
        return new Part(change, hertz, level, pan, attackSeconds, releaseSeconds, rhythm);
    }

    /** Return the same voice at other pitches. */
    public Part at(List<Double> change) {
        return new Part(sound, change, level, pan, attackSeconds, releaseSeconds, rhythm);
    }

    /** Return the same voice, louder or softer. */
    public Part withLevel(double change) {
        return new Part(sound, hertz, change, pan, attackSeconds, releaseSeconds, rhythm);
    }

    /** Return the same voice, played at other times. */
    public Part with(Rhythm change) {
        return new Part(sound, hertz, level, pan, attackSeconds, releaseSeconds, change);
    }
}

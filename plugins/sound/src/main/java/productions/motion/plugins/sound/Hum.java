package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Note;

/**
 * A steady drone as of a mains transformer or a fan: the pitch and three overtones. RMS 0.25.
 *
 * @param brightness amplitude of each overtone relative to the one below it: 0 a pure tone, 0.9 a buzz
 */
@Primitive(value = "hum", summary = "A steady drone, like mains or a fan.", examples = "sound hum(brightness: 0.6)")
public record Hum(
        @Parameter(value = "Strength of the overtones", min = 0, max = 0.9, from = 0.3, to = 0.7, identity = 0)
        double brightness)
        implements Sound {

    private static final int PARTIALS = 4;

    public Hum() {
        this(0.5);
    }

    @Override
    public double at(Note note, double t) {
        return Loud.RMS * Harmonics.at(note.hertz() * t, brightness, Harmonics.audible(note.hertz(), PARTIALS));
    }
}

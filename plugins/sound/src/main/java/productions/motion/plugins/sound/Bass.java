package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;

/**
 * A bass string: five partials, bright when it is struck and round after. RMS 0.25 throughout.
 *
 * @param brightness amplitude of each overtone relative to the one below it when the string is struck
 */
@Primitive(value = "bass", summary = "A bass string, bright and then round.", examples = "sound bass(brightness: 0.6)")
public record Bass(
        @Parameter(value = "Strength of the overtones when struck", min = 0, max = 0.9, from = 0.4, to = 0.75)
        double brightness)
        implements Sound {

    private static final int PARTIALS = 5;
    private static final double STRIKE_SECONDS = 0.12;

    public Bass() {
        this(0.6);
    }

    @Override
    public double at(Note note, double t) {
        double ratio = brightness * (0.5 + 0.5 * Decay.at(t / STRIKE_SECONDS));
        return Loud.RMS * Harmonics.at(note.hertz() * t, ratio, Harmonics.audible(note.hertz(), PARTIALS));
    }
}

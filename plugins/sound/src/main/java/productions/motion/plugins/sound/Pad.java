package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Note;

/**
 * Soft strings: three tones of nearly the same pitch, beating slowly. RMS 0.25 over several beats.
 *
 * @param detune how far the outer tones are off the pitch, in cents, hundredths of a semitone
 * @param brightness amplitude of each overtone relative to the one below it
 */
@Primitive(value = "pad", summary = "Soft strings that beat slowly.", examples = "sound pad(detune: 10)")
public record Pad(
        @Parameter(
                value = "How far the outer tones are off the pitch",
                unit = "cents",
                min = 0,
                max = 50,
                from = 3,
                to = 12)
        double detune,

        @Parameter(value = "Strength of the overtones", min = 0, max = 0.6, from = 0.2, to = 0.5)
        double brightness)
        implements Sound {

    private static final int PARTIALS = 4;
    private static final double CENT = 5.776226504666211e-4;
    private static final double PHASE = 0.25;
    private static final double TO_UNIT_RMS = 0.5773502691896258;

    public Pad() {
        this(7, 0.4);
    }

    @Override
    public double at(Note note, double t) {
        int partials = Harmonics.audible(note.hertz(), PARTIALS);
        double sum = 0;
        for (int tone = -1; tone <= 1; tone++) {
            double hertz = note.hertz() * (1 + tone * detune * CENT);
            sum += Harmonics.at(hertz * t + tone * PHASE, brightness, partials);
        }
        return Loud.kept(Loud.RMS * TO_UNIT_RMS * sum);
    }
}

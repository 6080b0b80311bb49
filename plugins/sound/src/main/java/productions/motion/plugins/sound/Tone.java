package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A clear pitch: one sine. RMS 0.25.
 *
 * @param vibrato how far the pitch sways to either side, in cents, hundredths of a semitone
 * @param rate how often it sways, in Hz
 */
@Primitive(value = "tone", summary = "A clear, pure pitch.", examples = "sound tone(vibrato: 15)")
public record Tone(
        @Parameter(
                value = "How far the pitch sways",
                unit = "cents",
                min = 0,
                max = 200,
                from = 0,
                to = 25,
                identity = 0)
        double vibrato,

        @Parameter(value = "How often it sways", unit = "Hz", min = 0.1, max = 12, from = 4, to = 7)
        double rate)
        implements Sound {

    private static final double AMPLITUDE = Loud.RMS * 1.4142135623730951;

    /** A cent as a share of the frequency: ln 2 / 1200. */
    private static final double CENT = 5.776226504666211e-4;

    public Tone() {
        this(0, 5);
    }

    @Override
    public double at(Note note, double t) {
        double turns = note.hertz() * t;
        if (vibrato > 0) {
            double depth = note.hertz() * vibrato * CENT / (2 * Math.PI * rate);
            turns += depth * (1 - Sine.at(rate * t + 0.25));
        }
        return AMPLITUDE * Sine.at(turns);
    }
}

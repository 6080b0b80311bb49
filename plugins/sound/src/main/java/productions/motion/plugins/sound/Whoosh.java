package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * Air sweeping past: noise that rises to its loudest and highest in the middle of the note and falls back. RMS 0.2 over
 * the note.
 *
 * @param sweep how far the band rises above where it begins, in times the pitch
 */
@Primitive(value = "whoosh", summary = "Air sweeping past.", examples = "sound whoosh(sweep: 3)")
public record Whoosh(
        @Parameter(
                value = "How far the band rises",
                unit = "times the pitch",
                min = 0,
                max = 8,
                from = 1,
                to = 4,
                identity = 0)
        double sweep)
        implements Sound {

    private static final double RMS = 0.2;
    private static final double GROUND = 0.5;

    /** The mean square of a squared sine is 3/8. */
    private static final double TO_UNIT_RMS = 1.632993161855452;

    public Whoosh() {
        this(2);
    }

    @Override
    public double at(Note note, double t) {
        double passed = Math.min(1, Math.max(0, t / note.seconds()));
        double near = 0.5 - 0.5 * Sine.at(passed + 0.25);
        // The integral of the pitch over time, which near is the shape of.
        double travelled = GROUND * passed + sweep * (passed / 2 - Sine.at(passed) / (4 * Math.PI));
        double noise = Grain.band(note.seed(), note.hertz() * note.seconds() * travelled / Grain.CENTER);
        return Loud.kept(RMS * TO_UNIT_RMS * near * noise);
    }
}

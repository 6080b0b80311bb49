package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Grain;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A sharp transient: a few periods of its pitch and a grain of noise. Peaks near 0.8 one millisecond after the note
 * begins; within the slice of a single frame its crest factor is above 14.
 *
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "click", summary = "A sharp transient.", examples = "sound click()")
public record Click(
        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.0001,
                max = 0.01,
                from = 0.0003,
                to = 0.0005)
        double decay)
        implements Sound {

    /** The strike comes after the first sample, so that a short fade-in leaves it alone. */
    private static final double STRIKE_SECONDS = 0.001;

    private static final double RISE_SECONDS = 0.00015;
    private static final double RATE = 48_000;
    private static final double GRAIN = 0.2;

    public Click() {
        this(0.0004);
    }

    @Override
    public double at(Note note, double t) {
        double after = t - STRIKE_SECONDS;
        double left = Decay.at(after < 0 ? -after / RISE_SECONDS : after / decay);
        double pitch = Sine.at(note.hertz() * after + 0.25);
        double grain = Grain.white(note.seed(), (long) (t * RATE + 0.5));
        return Loud.PEAK * left * ((1 - GRAIN) * pitch + GRAIN * grain);
    }
}

package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A struck bell: one sine bends the phase of another at 1.4 times its pitch, less and less. Peaks below 0.8.
 *
 * <p>John Chowning, <i>The synthesis of complex audio spectra by means of frequency modulation</i>, JAES 21 (1973).
 *
 * @param metal how rough the strike is: 0 a pure tone, 6 a gong
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "bell", summary = "A struck bell.", examples = "sound bell(metal: 3)")
public record Bell(
        @Parameter(value = "How rough the strike is", min = 0, max = 8, from = 1.5, to = 4, identity = 0)
        double metal,

        @Parameter(value = "How long it takes to fall to a third", unit = "s", min = 0.05, max = 8, from = 0.4, to = 2)
        double decay)
        implements Sound {

    private static final double AMPLITUDE = 0.8;
    private static final double RATIO = 1.4;
    private static final double RISE_SECONDS = 0.001;

    public Bell() {
        this(2.5, 0.7);
    }

    @Override
    public double at(Note note, double t) {
        double left = Decay.at(t / decay);
        double turns = note.hertz() * t;
        double bent = metal * left / (2 * Math.PI) * Sine.at(RATIO * turns);
        return AMPLITUDE * left * Sine.at(turns + bent) * (1 - Decay.at(t / RISE_SECONDS));
    }
}

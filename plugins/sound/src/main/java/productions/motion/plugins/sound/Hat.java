package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Grain;
import productions.motion.value.Note;

/**
 * A closed cymbal: a burst of the highest noise, whatever the pitch. Peaks below 0.9.
 *
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "hat", summary = "A closed cymbal.", examples = "sound hat(decay: 0.06)")
public record Hat(
        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.005,
                max = 1,
                from = 0.02,
                to = 0.08)
        double decay)
        implements Sound {

    private static final double RATE = 48_000;

    public Hat() {
        this(0.03);
    }

    @Override
    public double at(Note note, double t) {
        long i = (long) (t * RATE + 0.5);
        double noise =
                Grain.white(note.seed(), i) - 2 * Grain.white(note.seed(), i - 1) + Grain.white(note.seed(), i - 2);
        return Loud.PEAK / 4 * noise * Decay.at(t / decay);
    }
}

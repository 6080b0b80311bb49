package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A bass drum: a sine that drops fast from four times its pitch. Peaks near 0.9.
 *
 * @param punch how far above the pitch it starts, in times the pitch
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "kick", summary = "A bass drum.", examples = "sound kick(punch: 4)")
public record Kick(
        @Parameter(
                value = "How far above the pitch it starts",
                unit = "times the pitch",
                min = 0,
                max = 12,
                from = 2,
                to = 5)
        double punch,

        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.02,
                max = 1,
                from = 0.08,
                to = 0.2)
        double decay)
        implements Sound {

    private static final double DROP_SECONDS = 0.025;

    public Kick() {
        this(3, 0.12);
    }

    @Override
    public double at(Note note, double t) {
        double dropped = punch * DROP_SECONDS * (1 - Decay.at(t / DROP_SECONDS));
        return Loud.PEAK * Sine.at(note.hertz() * (t + dropped)) * Decay.at(t / decay);
    }
}

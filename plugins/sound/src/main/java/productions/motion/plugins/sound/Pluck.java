package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A plucked string: a sawtooth whose overtones die away the faster the higher they are. Peaks near 0.8.
 *
 * @param decay how long the lowest partial takes to fall to a third, in seconds
 */
@Primitive(value = "pluck", summary = "A plucked string.", examples = "sound pluck(decay: 0.5)")
public record Pluck(
        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.02,
                max = 4,
                from = 0.2,
                to = 0.8)
        double decay)
        implements Sound {

    private static final int PARTIALS = 8;
    private static final double AMPLITUDE = 0.5;
    private static final double RISE_SECONDS = 0.0005;

    public Pluck() {
        this(0.35);
    }

    @Override
    public double at(Note note, double t) {
        int partials = Harmonics.audible(note.hertz(), PARTIALS);
        double left = Decay.at(t / decay);
        double twiceCosine = 2 * Sine.at(note.hertz() * t + 0.25);
        double before = 0;
        double partial = Sine.at(note.hertz() * t);
        double fallen = left;
        double sum = 0;
        for (int k = 1; k <= partials; k++) {
            sum += fallen / k * partial;
            double next = twiceCosine * partial - before;
            before = partial;
            partial = next;
            fallen *= left;
        }
        return AMPLITUDE * sum * (1 - Decay.at(t / RISE_SECONDS));
    }
}

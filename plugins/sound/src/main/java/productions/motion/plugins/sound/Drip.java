package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A drop on water: a short tone that bends upward as the bubble closes. Peaks near 0.8.
 *
 * @param bend how fast the pitch rises, in times the pitch per second
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "drip", summary = "A drop on water.", examples = "sound drip(bend: 12)")
public record Drip(
        @Parameter(
                value = "How fast the pitch rises",
                unit = "times the pitch per second",
                min = 0,
                max = 60,
                from = 5,
                to = 20,
                identity = 0)
        double bend,

        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.001,
                max = 0.2,
                from = 0.01,
                to = 0.04)
        double decay)
        implements Sound {

    private static final double RISE_SECONDS = 0.0005;

    public Drip() {
        this(10, 0.018);
    }

    @Override
    public double at(Note note, double t) {
        // The bend ends where the drop can hardly be heard, or a long note would end above all hearing.
        double bent = Math.min(t, 4 * decay);
        double turns = note.hertz() * (t + bend * bent * (t - bent / 2));
        return Loud.PEAK * Sine.at(turns) * Decay.at(t / decay) * (1 - Decay.at(t / RISE_SECONDS));
    }
}

package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A low impact as of a footstep or a door: a low sine that falls onto its pitch and dies away. Peaks near 0.7.
 *
 * @param decay how long it takes to fall to a third, in seconds
 */
@Primitive(value = "thump", summary = "A low impact, like a footstep or a door.", examples = "sound thump(decay: 0.1)")
public record Thump(
        @Parameter(
                value = "How long it takes to fall to a third",
                unit = "s",
                min = 0.01,
                max = 1,
                from = 0.05,
                to = 0.15)
        double decay)
        implements Sound {

    private static final double FALL_SECONDS = 0.02;
    private static final double FALL_DEPTH = 0.8;

    public Thump() {
        this(0.08);
    }

    @Override
    public double at(Note note, double t) {
        double fallen = FALL_DEPTH * FALL_SECONDS * (1 - Decay.at(t / FALL_SECONDS));
        return Loud.PEAK * Sine.at(note.hertz() * (t + fallen)) * Decay.at(t / decay);
    }
}

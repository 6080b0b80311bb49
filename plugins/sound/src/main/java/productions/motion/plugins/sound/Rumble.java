package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;

/**
 * Continuous low noise as of traffic or distant thunder: a band around the pitch, which is held between 20 and 70 Hz so
 * that nearly all energy stays below 160 Hz. RMS 0.25.
 *
 * @param swell how much it comes and goes: 0 even, 0.25 like thunder
 */
@Primitive(value = "rumble", summary = "Continuous low noise, like traffic or thunder.", examples = "sound rumble()")
public record Rumble(
        @Parameter(value = "How much it comes and goes", min = 0, max = 0.25, from = 0.05, to = 0.25, identity = 0)
        double swell)
        implements Sound {

    private static final double LOWEST_HERTZ = 20;
    private static final double HIGHEST_HERTZ = 70;
    private static final double SWELLS_PER_SECOND = 3;
    private static final double SMOOTH_POWER = 0.16;

    public Rumble() {
        this(0.2);
    }

    @Override
    public double at(Note note, double t) {
        double center = Math.min(HIGHEST_HERTZ, Math.max(LOWEST_HERTZ, note.hertz()));
        double swelling = 1 + swell * Grain.smooth(note.seed(), -1 - t * SWELLS_PER_SECOND);
        double even = Math.sqrt(1 + swell * swell * SMOOTH_POWER);
        return Loud.RMS * Grain.band(note.seed(), t * center / Grain.CENTER) * swelling / even;
    }
}

package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;

/**
 * Sustained high noise as of rain or static: more than nine tenths of its energy above 5 kHz, whatever the pitch. RMS
 * 0.25.
 *
 * <p>White noise less itself a sample or two earlier, which leaves no constant part and little below.
 *
 * @param brightness 0 for rain, most energy near 12 kHz; 1 for static, most energy at the very top
 */
@Primitive(value = "hiss", summary = "Sustained high noise, like rain or static.", examples = "sound hiss()")
public record Hiss(
        @Parameter(value = "Where the noise lies, from rain to static", min = 0, max = 1, from = 0, to = 0.6)
        double brightness)
        implements Sound {

    private static final double RATE = 48_000;
    private static final double TO_UNIT_RMS = 1.7320508075688772;

    public Hiss() {
        this(0.1);
    }

    @Override
    public double at(Note note, double t) {
        long i = (long) (t * RATE + 0.5);
        double rest = 1 - brightness;
        double noise = Grain.white(note.seed(), i)
                - brightness * Grain.white(note.seed(), i - 1)
                - rest * Grain.white(note.seed(), i - 2);
        return Loud.RMS * TO_UNIT_RMS * noise / Math.sqrt(1 + brightness * brightness + rest * rest);
    }
}

package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;

/**
 * Irregular friction as of leaves or gravel: noise around 3 kHz in bursts that come and go by chance. RMS 0.25 over
 * several bursts.
 *
 * @param density how many bursts there may be in a second
 */
@Primitive(
        value = "rustle",
        summary = "Irregular friction, like leaves or gravel.",
        examples = "sound rustle(density: 14)")
public record Rustle(
        @Parameter(value = "How many bursts there may be", unit = "Hz", min = 1, max = 60, from = 6, to = 20)
        double density)
        implements Sound {

    private static final double CENTER_HERTZ = 3_000;
    private static final double CRACKLES = 9.7;
    private static final double LEVEL = 2.95;

    public Rustle() {
        this(12);
    }

    @Override
    public double at(Note note, double t) {
        double place = t * density;
        double burst = Math.min(0.5, Math.max(0, 0.4 + Grain.smooth(note.seed(), -1 - place)));
        double crackle = 0.7 + 0.6 * Math.abs(Grain.smooth(note.seed(), -1e9 - place * CRACKLES));
        double noise = Grain.band(note.seed(), t * CENTER_HERTZ / Grain.CENTER);
        return Loud.kept(Loud.RMS * LEVEL * burst * crackle * noise);
    }
}

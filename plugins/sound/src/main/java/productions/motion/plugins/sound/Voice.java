package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Grain;
import productions.motion.value.Note;
import productions.motion.value.Seed;
import productions.motion.value.Sine;

/**
 * Two singers on one vowel. RMS 0.25.
 *
 * <p>Each formant is a bell of partials around its frequency: Miller Puckette, <i>Formant-based audio synthesis using
 * nonlinear distortion</i>, JAES 43 (1995).
 *
 * @param openness the vowel: 0 for oo, 0.5 for oh, 1 for ah
 * @param vibrato how far the pitch sways to either side, in cents, hundredths of a semitone
 */
@Primitive(value = "voice", summary = "Two singers on one vowel.", examples = "sound voice(openness: 0.3)")
public record Voice(
        @Parameter(value = "The vowel, from oo over oh to ah", min = 0, max = 1, from = 0.2, to = 1)
        double openness,

        @Parameter(
                value = "How far the pitch sways",
                unit = "cents",
                min = 0,
                max = 100,
                from = 10,
                to = 35,
                identity = 0)
        double vibrato)
        implements Sound {

    private static final double CENT = 5.776226504666211e-4;
    /** Everyone who sings another pitch sways in another way. */
    private static final Seed SINGERS = Seed.ofText("singers");

    private static final double SWAYS_PER_SECOND = 5.2;
    private static final double SINGERS_APART = 0.004;
    private static final double SHARPNESS = 2;
    private static final double LEVEL = 0.27;

    /** The deeper a voice, the more of its partials lie between the formants; this makes up for it. */
    private static final double LIFT_BELOW_HERTZ = 262;

    private static final double LIFT_PER_HERTZ = 0.0013;

    public Voice() {
        this(0.7, 22);
    }

    @Override
    public double at(Note note, double t) {
        double lift = 1 + LIFT_PER_HERTZ * Math.max(0, LIFT_BELOW_HERTZ - note.hertz());
        return Loud.kept(LEVEL * lift * (singer(note, t, 0) + singer(note, t, 1)));
    }

    private double singer(Note note, double t, int which) {
        double own = Grain.white(SINGERS, 2 * (long) (note.hertz() * 16) + which);
        double hertz = note.hertz() * (1 + SINGERS_APART * (which - 0.5));
        double sways = SWAYS_PER_SECOND * (1 + 0.1 * own);
        double turns = hertz * (t + vibrato * CENT / (2 * Math.PI * sways) * Sine.at(sways * t + own)) + own;
        double bell = Decay.at(SHARPNESS * (1 - Sine.at(turns + 0.25)));
        double low = formant(turns, (350 + 450 * openness) / hertz);
        double high = formant(turns, (750 + 450 * openness) / hertz);
        return 0.5 * Sine.at(turns) + bell * (low + 0.6 * high);
    }

    /** A partial between two whole ones is a mixture of both. */
    private static double formant(double turns, double partial) {
        double held = Math.max(1, partial);
        double below = Math.floor(held);
        double share = held - below;
        return (1 - share) * Sine.at(below * turns) + share * Sine.at((below + 1) * turns);
    }
}

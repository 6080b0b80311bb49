package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of a mode, in semitones above its ground tone, tuned in equal temperament. */
enum Scale {
    /** Bright. */
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    /** Dark. */
    MINOR(0, 2, 3, 5, 7, 8, 10),
    /** Minor with a raised sixth. */
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    /** Minor with a lowered second. */
    PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    /** Major with a raised fourth. */
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    /** Major with a lowered seventh. */
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    /** Every chord unstable. */
    LOCRIAN(0, 1, 3, 5, 6, 8, 10),
    /** Minor with a leading tone. */
    HARMONIC_MINOR(0, 2, 3, 5, 7, 8, 11),
    /** Whole tones, floating. */
    WHOLE_TONE(0, 2, 4, 6, 8, 10);

    private final int[] steps;

    Scale(int... steps) {
        this.steps = steps;
    }

    /** Return the scale of a name; what is not known is minor, the mode of most moods. */
    static Scale of(String mode) {
        String wanted = mode.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Scale scale : values()) {
            if (scale.name().equals(wanted)) {
                return scale;
            }
        }
        return MINOR;
    }

    /** Return the pitch of a degree: 0 is the ground tone, 7 its octave in a scale of seven steps. */
    double hertz(double ground, int degree) {
        int octave = Math.floorDiv(degree, steps.length);
        int semitones = steps[Math.floorMod(degree, steps.length)] + 12 * octave;
        return ground * StrictMath.pow(2, semitones / 12.0);
    }

    /** Return the three pitches of the chord on a degree. */
    List<Double> chord(double ground, int degree) {
        List<Double> pitches = new ArrayList<>();
        for (int third = 0; third <= 4; third += 2) {
            pitches.add(hertz(ground, degree + third));
        }
        return pitches;
    }

    /** Return the same tone within the octave that begins at a pitch. */
    static double octave(double hertz, double from) {
        double pitch = hertz;
        while (pitch >= 2 * from) {
            pitch /= 2;
        }
        while (pitch < from) {
            pitch *= 2;
        }
        return pitch;
    }
}

package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.scene.Format;
import productions.motion.scene.Part;
import productions.motion.value.Note;
import productions.motion.value.Seed;
import productions.motion.value.Sine;

/**
 * Plays one part: note after note, pitch after pitch, at its place between left and right by a constant-power law.
 *
 * <p>A sound that has grain is played twice with different grain, once to both sides and once with opposite signs, so
 * that it is a little wide; the two cancel when both sides are heard as one.
 */
final class Player {

    private static final double STEP = 1.0 / Format.SAMPLE_RATE;
    private static final double FULL = 0.25;

    /** How much of the power of a grainy sound differs between the sides: an eighth. */
    private static final double WIDTH = 0.35355339059327379;

    private static final double MIDDLE = Math.sqrt(1 - WIDTH * WIDTH);

    private final Part part;
    private final Timetable timetable;
    private final Seed chance;
    private final double toLeft;
    private final double toRight;
    private final boolean grainy;

    Player(Part part, Timetable timetable, Seed chance) {
        this.part = part;
        this.timetable = timetable;
        this.chance = chance;
        double eighth = (part.pan() + 1) / 8;
        // At the middle both sides carry the full level, so that their mean does too.
        double level = part.level() / FULL * Math.sqrt(2);
        this.toLeft = level * Sine.at(0.25 - eighth);
        this.toRight = level * Sine.at(eighth);
        this.grainy = isGrainy(part.sound(), part.hertz().get(0), chance);
    }

    /** Add this part to what is heard. */
    void play(Stretch stretch) {
        long to = stretch.from() + stretch.count();
        for (long note = timetable.firstAt(stretch.from()); timetable.start(note) < to; note++) {
            double strength = timetable.strength(note);
            if (strength > 0 && timetable.end(note) > stretch.from()) {
                play(note, strength, stretch);
            }
        }
    }

    private void play(long number, double strength, Stretch stretch) {
        long start = timetable.start(number);
        long end = timetable.end(number);
        int low = (int) Math.max(0, start - stretch.from());
        int high = (int) Math.min(stretch.count(), end - stretch.from());
        double hertz = part.hertz().get((int) (number % part.hertz().size()));
        Note note = new Note(hertz, (end - start) * STEP, chance.of(number));
        double[] voice = stretch.voice();
        fill(note, stretch.from() - start, low, high, voice);
        shape(start, end, stretch, low, high, voice);
        if (grainy) {
            double[] side = stretch.side();
            fill(new Note(hertz, note.seconds(), note.seed().of("side")), stretch.from() - start, low, high, side);
            shape(start, end, stretch, low, high, side);
            add(stretch.left(), low, high, voice, strength * toLeft * MIDDLE);
            add(stretch.left(), low, high, side, strength * toLeft * WIDTH);
            add(stretch.right(), low, high, voice, strength * toRight * MIDDLE);
            add(stretch.right(), low, high, side, -strength * toRight * WIDTH);
        } else {
            add(stretch.left(), low, high, voice, strength * toLeft);
            add(stretch.right(), low, high, voice, strength * toRight);
        }
    }

    private void fill(Note note, long offset, int low, int high, double[] out) {
        Sound sound = part.sound();
        for (int i = low; i < high; i++) {
            out[i] = sound.at(note, (offset + i) * STEP);
        }
    }

    /** Let the note come up and die away; nothing is done to its middle. */
    private void shape(long start, long end, Stretch stretch, int low, int high, double[] voice) {
        long attack = timetable.attack();
        long release = timetable.release();
        long up = Math.min(high, start + attack - stretch.from());
        for (int i = low; i < up; i++) {
            voice[i] *= Ramp.at((stretch.from() + i - start + 0.5) / attack);
        }
        long down = Math.max(low, end - release - stretch.from());
        for (int i = (int) Math.min(high, down); i < high; i++) {
            voice[i] *= Ramp.at((end - stretch.from() - i - 0.5) / release);
        }
    }

    private static void add(double[] side, int low, int high, double[] voice, double gain) {
        for (int i = low; i < high; i++) {
            side[i] += gain * voice[i];
        }
    }

    /** A sound has grain when it sounds different under another seed. */
    private static boolean isGrainy(Sound sound, double hertz, Seed chance) {
        Note one = new Note(hertz, 1, chance.of("one"));
        Note other = new Note(hertz, 1, chance.of("other"));
        for (double t = 0.0011; t < 0.5; t += 0.0437) {
            if (sound.at(one, t) != sound.at(other, t)) {
                return true;
            }
        }
        return false;
    }
}

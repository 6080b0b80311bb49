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
 * <p>A sound that has grain is played twice with different grain, each mostly on its own side, so that it is a little
 * wide: of noise, the sides have a correlation of 0.75.
 */
final class Player {

    private static final double STEP = 1.0 / Format.SAMPLE_RATE;
    private static final double FULL = 0.25;

    /** What each side takes of its own grain and of the other's: together the power of one, twice their product 0.75. */
    private static final double OWN = 0.9113;

    private static final double OTHER = 0.4117;

    private final Part part;
    private final Timetable timetable;
    private final Seed chance;
    private final double toLeft;
    private final double toRight;
    private final Grains grains;

    Player(Part part, Timetable timetable, Seed chance) {
        this.part = part;
        this.timetable = timetable;
        this.chance = chance;
        double eighth = (part.pan() + 1) / 8;
        // At the middle both sides carry the full level, so that their mean does too.
        double level = part.level() / FULL * Math.sqrt(2);
        this.toLeft = level * Sine.at(0.25 - eighth);
        this.toRight = level * Sine.at(eighth);
        this.grains = Grains.of(part, chance);
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
        if (grains.differ()) {
            double[] side = stretch.side();
            fill(new Note(hertz, note.seconds(), note.seed().of("side")), stretch.from() - start, low, high, side);
            shape(start, end, stretch, low, high, side);
            double even = strength / Math.sqrt(1 + 2 * OWN * OTHER * grains.likeness());
            add(stretch.left(), low, high, voice, even * toLeft * OWN);
            add(stretch.left(), low, high, side, even * toLeft * OTHER);
            add(stretch.right(), low, high, voice, even * toRight * OTHER);
            add(stretch.right(), low, high, side, even * toRight * OWN);
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
}

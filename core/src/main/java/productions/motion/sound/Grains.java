package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.scene.Part;
import productions.motion.value.Note;
import productions.motion.value.Seed;

/**
 * What the seed of a note does to a sound, found by listening to two notes that differ in nothing else.
 *
 * @param differ whether it does anything: a sound that it does something to has grain
 * @param likeness the correlation of the two notes: 0 for noise, near 1 where the grain is only a trace
 */
record Grains(boolean differ, double likeness) {

    private static final int INSTANTS = 400;
    private static final double NEAR_SECONDS = 0.000_1;
    private static final double FAR_SECONDS = 0.001_37;

    static Grains of(Part part, Seed chance) {
        Sound sound = part.sound();
        Note one = new Note(part.hertz().get(0), 1, chance.of("one"));
        Note other = new Note(part.hertz().get(0), 1, chance.of("other"));
        double powerOfOne = 0;
        double powerOfOther = 0;
        double common = 0;
        boolean differ = false;
        for (int i = 0; i < 2 * INSTANTS; i++) {
            // Densely at the beginning, where hits are, then through half a second.
            double t = i < INSTANTS ? i * NEAR_SECONDS : (i - INSTANTS) * FAR_SECONDS;
            double a = sound.at(one, t);
            double b = sound.at(other, t);
            differ |= a != b;
            powerOfOne += a * a;
            powerOfOther += b * b;
            common += a * b;
        }
        return new Grains(differ, differ ? common / Math.sqrt(powerOfOne * powerOfOther) : 1);
    }
}

package productions.motion.plugins.motion;

import productions.motion.value.Seed;

/**
 * A smooth way through chance that starts at 0: gradient noise along one line, in two octaves.
 *
 * @param seed which of all ways
 */
record Wander(Seed seed) {

    /** Return the place after a number of bends, about [-1, 1]. */
    double at(double bends) {
        return 1.5 * octave(seed.of("coarse"), bends) + 0.5 * octave(seed.of("fine"), 2 * bends);
    }

    private static double octave(Seed chance, double u) {
        double before = Math.floor(u);
        double part = u - before;
        double from = slope(chance, (long) before) * part;
        double to = slope(chance, (long) before + 1) * (part - 1);
        double fade = part * part * part * (part * (part * 6 - 15) + 10);
        return from + (to - from) * fade;
    }

    private static double slope(Seed chance, long bend) {
        return chance.of(bend).between(-1, 1) * 1.6;
    }
}

package productions.motion.plugins.sound;

import productions.motion.value.Sine;

/** A tone with overtones, each weaker than the one before. */
final class Harmonics {

    private static final double HIGHEST_HERTZ = 20_000;

    private Harmonics() {}

    /**
     * Return a sample of the tone; its RMS is 1.
     *
     * @param turns how many periods have passed
     * @param ratio amplitude of each overtone relative to the one before, in [0, 1]
     * @param count how many partials there are
     */
    static double at(double turns, double ratio, int count) {
        // sin((k + 1)x) = 2 cos(x) sin(kx) - sin((k - 1)x): two sines serve any number of partials.
        double twiceCosine = 2 * Sine.at(turns + 0.25);
        double before = 0;
        double partial = Sine.at(turns);
        double amplitude = 1;
        double sum = 0;
        double power = 0;
        for (int k = 0; k < count; k++) {
            sum += amplitude * partial;
            power += amplitude * amplitude;
            double next = twiceCosine * partial - before;
            before = partial;
            partial = next;
            amplitude *= ratio;
        }
        return sum / Math.sqrt(power / 2);
    }

    /** Return how many partials of a pitch can be heard, at most a given number. */
    static int audible(double hertz, int most) {
        return (int) Math.max(1, Math.min(most, HIGHEST_HERTZ / hertz));
    }
}

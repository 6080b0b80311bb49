package productions.motion.plugins.sound;

/** How loud sounds are when they are at full level. */
final class Loud {

    /** The RMS of a steady sound. */
    static final double RMS = 0.25;

    /** Where a hit peaks. */
    static final double PEAK = 0.9;

    private Loud() {}

    /** Return a sample, brought inside [-1, 1] where chance has piled up too much. */
    static double kept(double sample) {
        return Math.min(1, Math.max(-1, sample));
    }
}

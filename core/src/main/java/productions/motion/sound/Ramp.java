package productions.motion.sound;

/** The shape of every fade: it leaves 0 and reaches 1 without a corner. */
final class Ramp {

    private Ramp() {}

    /** Return the gain after some share of the fade: 0 before it begins, 1 after its end. */
    static double at(double share) {
        double x = Math.min(1, Math.max(0, share));
        return x * x * (3 - 2 * x);
    }
}

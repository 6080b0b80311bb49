package productions.motion.grow;

/** How steady a camera is held, in words; the words are the origins of {@code camera.steadiness}. */
final class Steadiness {

    private static final double LOCKED = 0.95;
    private static final double STABLE = 0.75;
    private static final double HANDHELD = 0.4;

    private Steadiness() {}

    /** Return the word for a steadiness from 0, shaking all the time, to 1, not moving at all. */
    static String word(double steadiness) {
        if (steadiness >= LOCKED) {
            return "locked";
        }
        if (steadiness >= STABLE) {
            return "stable";
        }
        return steadiness >= HANDHELD ? "handheld" : "shaky";
    }
}

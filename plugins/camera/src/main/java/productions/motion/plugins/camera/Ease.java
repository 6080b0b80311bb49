package productions.motion.plugins.camera;

/** How a move gets under way and comes to rest: all of them from 0 to 1, and never back. */
final class Ease {

    private Ease() {}

    /** From rest to rest, as a tripod head is swung. */
    static double inOut(double progress) {
        return progress * progress * (3 - 2 * progress);
    }

    /** From rest to full speed, which it keeps after two fifths of the shot. */
    static double in(double progress) {
        double gathering = 0.4;
        double way = progress < gathering ? progress * progress / (2 * gathering) : progress - gathering / 2;
        return way / (1 - gathering / 2);
    }

    /** From full speed to rest. */
    static double out(double progress) {
        return 1 - (1 - progress) * (1 - progress);
    }
}

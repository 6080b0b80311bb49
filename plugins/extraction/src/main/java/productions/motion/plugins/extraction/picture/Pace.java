package productions.motion.plugins.extraction.picture;

import productions.motion.value.Frame;

/** Picks the frames at which something slow and costly is looked at: the first, and then so many a second. */
final class Pace {

    private final double seconds;
    private double next = Double.NEGATIVE_INFINITY;

    Pace(double perSecond) {
        seconds = 1 / perSecond;
    }

    boolean isTime(Frame frame) {
        if (frame.seconds() < next) {
            return false;
        }
        next = frame.seconds() + seconds;
        return true;
    }
}

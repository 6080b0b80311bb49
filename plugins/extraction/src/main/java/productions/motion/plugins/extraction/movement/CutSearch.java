package productions.motion.plugins.extraction.movement;

/**
 * Tells cuts: from one frame to the next the picture becomes another, its points are lost, and no frame soon after is like
 * one shortly before, as after a flash.
 */
final class CutSearch {

    /** How many frames after a cut must be known. */
    static final int LOOK_AHEAD = 5;

    private static final double DIFFERENT = 10;
    private static final double UNLIKE = 0.8;
    private static final double LOST = 0.3;
    private static final double STANDS_OUT = 2.2;
    private static final double FLASH = 0.4;

    private final Recent film;

    CutSearch(Recent film) {
        this.film = film;
    }

    /** Return whether a new shot begins with a frame. */
    boolean isCut(int frame) {
        if (frame < film.first() + 1) {
            return false;
        }
        Moment moment = film.get(frame);
        double step = difference(frame - 1, frame);
        boolean other = film.thumb(frame - 1).alike(moment.thumb()) < UNLIKE;
        boolean lost = !moment.pointed() || moment.kept() < LOST;
        return step > DIFFERENT && other && lost && standsOut(frame, step) && !isFlash(frame, step);
    }

    private boolean standsOut(int frame, double step) {
        int last = Math.min(film.count() - 1, frame + 2);
        for (int i = Math.max(film.first() + 1, frame - 2); i <= last; i++) {
            if (i != frame && difference(i - 1, i) * STANDS_OUT > step) {
                return false;
            }
        }
        return true;
    }

    private boolean isFlash(int frame, double step) {
        int last = Math.min(film.count() - 1, frame + LOOK_AHEAD - 1);
        for (int before = Math.max(film.first(), frame - LOOK_AHEAD); before < frame; before++) {
            for (int after = frame; after <= last; after++) {
                if (after - before <= LOOK_AHEAD + 1 && difference(before, after) < FLASH * step) {
                    return true;
                }
            }
        }
        return false;
    }

    private double difference(int one, int other) {
        return Math.sqrt(film.thumb(one).squaredTo(film.thumb(other)));
    }
}

package productions.motion.plugins.extraction.movement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import productions.motion.plugins.extraction.Series;

/**
 * The steps of what moves by itself, frame by frame. Whether something really does shows only after a while, when some
 * points have strayed far enough from the rest of the picture; so each frame is judged some frames later.
 */
final class OwnMotion {

    private static final int PATIENCE = 30;

    private final Deque<Look> waiting = new ArrayDeque<>();
    private final Series across = new Series();
    private final Series down = new Series();
    private int first = -1;
    private int last = -1;

    /** The step of a frame, and the points that were followed then. */
    private record Look(double x, double y, List<Track> tracks) {

        boolean isReal() {
            return tracks.stream().anyMatch(Track::goesItsOwnWay);
        }
    }

    void add(PictureMove picture) {
        double[] step = picture.ownStep();
        waiting.add(new Look(step[0], step[1], List.copyOf(picture.tracks())));
        if (waiting.size() > PATIENCE) {
            judge(waiting.remove());
        }
    }

    /** Judge all frames that wait. */
    void finish() {
        while (!waiting.isEmpty()) {
            judge(waiting.remove());
        }
    }

    private void judge(Look look) {
        boolean real = look.isReal();
        if (real) {
            first = first < 0 ? across.size() : first;
            last = across.size();
        }
        across.add(real ? look.x() : 0);
        down.add(real ? look.y() : 0);
    }

    boolean isThere() {
        return first >= 0;
    }

    /** Return the steps across, from the first to the last that was seen. */
    double[] across() {
        return isThere() ? across.part(first, last + 1) : new double[0];
    }

    /** Return the steps down. */
    double[] down() {
        return isThere() ? down.part(first, last + 1) : new double[0];
    }
}

package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;

/** The last frames of a film, by their numbers from its beginning. */
final class Recent {

    private final int capacity;
    private final List<Moment> ring = new ArrayList<>();
    private int count;

    Recent(int capacity) {
        this.capacity = capacity;
    }

    void add(Moment moment) {
        if (ring.size() < capacity) {
            ring.add(moment);
        } else {
            ring.set(count % capacity, moment);
        }
        count++;
    }

    /** Return how many frames there have been. */
    int count() {
        return count;
    }

    /** Return the number of the oldest that is remembered. */
    int first() {
        return Math.max(0, count - capacity);
    }

    Moment get(int frame) {
        return ring.get(frame % capacity);
    }

    Thumb thumb(int frame) {
        return get(frame).thumb();
    }
}

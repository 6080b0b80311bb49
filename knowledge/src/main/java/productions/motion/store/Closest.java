package productions.motion.store;

import java.util.Arrays;

/** The few closest of many entries, of equally far ones those that go first: a heap with the last of them on top. */
final class Closest {

    private final int limit;
    private final Ranking.Order ties;
    private int[] entries = new int[16];
    private double[] distances = new double[16];
    private int size;

    Closest(int limit, Ranking.Order ties) {
        this.limit = limit;
        this.ties = ties;
    }

    void clear() {
        size = 0;
    }

    boolean isFull() {
        return size >= limit;
    }

    void offer(int entry, double distance) {
        if (size < limit) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
                distances = Arrays.copyOf(distances, 2 * size);
            }
            entries[size] = entry;
            distances[size] = distance;
            rise(size++);
        } else if (limit > 0 && isAfter(distances[0], entries[0], distance, entry)) {
            entries[0] = entry;
            distances[0] = distance;
            sink(0, size);
        }
    }

    /** Return them, the closest first; nothing may be offered after that until it is cleared. */
    int[] sorted() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
        return Arrays.copyOf(entries, size);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && isAfter(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink(int from, int end) {
        int at = from;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            if (child + 1 < end && isAfter(child + 1, child)) {
                child++;
            }
            if (!isAfter(child, at)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean isAfter(int one, int other) {
        return isAfter(distances[one], entries[one], distances[other], entries[other]);
    }

    private boolean isAfter(double far, int entry, double near, int other) {
        return far > near || far == near && ties.compare(entry, other) > 0;
    }

    private void swap(int one, int other) {
        int entry = entries[one];
        double distance = distances[one];
        entries[one] = entries[other];
        distances[one] = distances[other];
        entries[other] = entry;
        distances[other] = distance;
    }
}

package productions.motion.sound;

import java.util.List;

/** Notes of one length at given times. */
record Moments(List<Long> starts, long length, long attack, long release) implements Timetable {

    Moments {
        starts = List.copyOf(starts);
    }

    @Override
    public long firstAt(long sample) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) + length <= sample) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public long start(long note) {
        return note < starts.size() ? starts.get((int) note) : Long.MAX_VALUE;
    }

    @Override
    public long end(long note) {
        return start(note) + length;
    }
}

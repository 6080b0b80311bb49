package productions.motion.media.read;

import productions.motion.media.mp4.IntTable;
import productions.motion.media.mp4.LongTable;

/** Where the samples of a track lie and when they are played, in the order of decoding. */
final class SampleTable {

    final IntTable sizes = new IntTable();
    final LongTable places = new LongTable();
    final IntTable lengths = new IntTable();

    /** By how much each is shown later than decoded; empty when none is. */
    final IntTable shifts = new IntTable();

    /** The samples at which decoding can start, by number from 0. */
    final IntTable keys = new IntTable();

    int count() {
        return places.size();
    }

    long duration() {
        long sum = 0;
        for (int i = 0; i < lengths.size(); i++) {
            sum += lengths.get(i);
        }
        return sum;
    }

    /** Return the last sample at or before another at which decoding can start. */
    int keyBefore(int sample) {
        int low = 0;
        int high = keys.size() - 1;
        int found = 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle) <= sample) {
                found = keys.get(middle);
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }

    int largest() {
        int largest = 0;
        for (int i = 0; i < count(); i++) {
            largest = Math.max(largest, sizes.get(i));
        }
        return largest;
    }
}

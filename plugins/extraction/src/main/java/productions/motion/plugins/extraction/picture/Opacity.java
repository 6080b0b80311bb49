package productions.motion.plugins.extraction.picture;

import productions.motion.value.Frame;

/** The median opacity of pixels: counts how transparent pixels on a grid are. */
final class Opacity {

    private static final int STEP = 97;
    private static final int MOST_PIXELS = 1500;

    private final long[] counts = new long[256];
    private long count;

    void add(Frame frame) {
        if (frame.picture().isOpaque()) {
            counts[0]++;
            count++;
            return;
        }
        int size = frame.width() * frame.height();
        int step = Math.max(STEP, size / MOST_PIXELS | 1);
        for (int i = Math.min(step, size) - 1; i < size; i += step) {
            counts[frame.picture().color(i % frame.width(), i / frame.width()) >>> 24]++;
            count++;
        }
    }

    /** Return 0 for clear to 1 for opaque. */
    double median() {
        int value = 0;
        long below = counts[0];
        while (2 * below < count && value < 255) {
            value++;
            below += counts[value];
        }
        return 1 - value / 255.0;
    }
}

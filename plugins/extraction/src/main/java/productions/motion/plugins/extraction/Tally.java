package productions.motion.plugins.extraction;

/** Counts the pixels of one color channel by channel, to find their medians. */
final class Tally {

    private final int[][] counts = new int[3][256];
    private int count;

    void add(int rgb) {
        counts[0][rgb >> 16 & 255]++;
        counts[1][rgb >> 8 & 255]++;
        counts[2][rgb & 255]++;
        count++;
    }

    int count() {
        return count;
    }

    /** Return the median of a channel: 0 red, 1 green, 2 blue. */
    double median(int channel) {
        int value = 0;
        int below = counts[channel][0];
        while (2 * below < count && value < 255) {
            value++;
            below += counts[channel][value];
        }
        return value;
    }
}

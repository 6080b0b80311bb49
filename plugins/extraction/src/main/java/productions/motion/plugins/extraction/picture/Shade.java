package productions.motion.plugins.extraction.picture;

/** Pixels that agree in the five highest bits of each channel, counted by their lower bits too to find medians. */
final class Shade {

    private static final int LOW = 8;

    private final long[] low = new long[3 * LOW];
    private final int code;
    private long count;

    private Shade(int code) {
        this.code = code;
    }

    /** How many shades there can be. */
    static final int CODES = 1 << 15;

    /** Return the number of a pixel's shade. */
    static int codeOf(int rgb) {
        return rgb >> 9 & 31 << 10 | rgb >> 6 & 31 << 5 | rgb >> 3 & 31;
    }

    static Shade ofCode(int code) {
        return new Shade(code);
    }

    void add(int rgb) {
        count++;
        low[rgb >> 16 & 7]++;
        low[LOW + (rgb >> 8 & 7)]++;
        low[2 * LOW + (rgb & 7)]++;
    }

    long count() {
        return count;
    }

    /** Return the mean color of its pixels. */
    Cielab color() {
        return Cielab.of(mean(0), mean(1), mean(2));
    }

    private double mean(int channel) {
        double sum = 0;
        for (int i = 0; i < LOW; i++) {
            sum += (double) i * low[channel * LOW + i];
        }
        return high(channel) + sum / count;
    }

    /** Add its pixels to a count of the 256 values of each channel. */
    void tally(long[][] values) {
        for (int channel = 0; channel < 3; channel++) {
            int high = high(channel);
            for (int i = 0; i < LOW; i++) {
                values[channel][high + i] += low[channel * LOW + i];
            }
        }
    }

    private int high(int channel) {
        return (code >> 10 - 5 * channel & 31) << 3;
    }
}

package productions.motion.sound;

import java.util.Arrays;

/** A stretch of sound under work, with the buffers to work in, which are used again and again. */
final class Stretch {

    private final double[] left;
    private final double[] right;
    private final double[] voice;
    private final double[] side;
    private long from;
    private int count;

    Stretch(int length) {
        left = new double[length];
        right = new double[length];
        voice = new double[length];
        side = new double[length];
    }

    /** Start a new stretch in silence. */
    void begin(long firstSample, int samples) {
        from = firstSample;
        count = samples;
        Arrays.fill(left, 0, samples, 0);
        Arrays.fill(right, 0, samples, 0);
    }

    long from() {
        return from;
    }

    int count() {
        return count;
    }

    double[] left() {
        return left;
    }

    double[] right() {
        return right;
    }

    /** Return the buffer to play a note in. */
    double[] voice() {
        return voice;
    }

    /** Return the buffer to play the same note with other grain in. */
    double[] side() {
        return side;
    }
}

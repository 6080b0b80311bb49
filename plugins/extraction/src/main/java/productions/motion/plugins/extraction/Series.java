package productions.motion.plugins.extraction;

import java.util.Arrays;

/** One number a frame, kept for as long as the film lasts: four bytes each. */
public final class Series {

    private float[] values = new float[64];
    private int size;

    /** Put a number at the end. */
    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
    }

    /** Return how many there are. */
    public int size() {
        return size;
    }

    /** Return one of them. */
    public double get(int index) {
        return values[index];
    }

    /** Return all of them. */
    public double[] toArray() {
        return part(0, size);
    }

    /** Return those from one place up to another. */
    public double[] part(int from, int to) {
        double[] part = new double[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = values[i];
        }
        return part;
    }

    /** Return the mean of those from one place up to another; 0 where there are none. */
    public double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return to > from ? sum / (to - from) : 0;
    }
}

package productions.motion.plugins.extraction;

/** Mean and standard deviation of numbers that come one after the other, by Welford's method. */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    /** Take in the next number. */
    public void add(double value) {
        count++;
        double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }

    /** Return how many there were. */
    public long count() {
        return count;
    }

    /** Return their mean; 0 where there were none. */
    public double mean() {
        return mean;
    }

    /** Return their standard deviation; 0 where there were none. */
    public double deviation() {
        return count == 0 ? 0 : Math.sqrt(squares / count);
    }
}

package productions.motion.plugins.extraction;

/** Mean and standard deviation of numbers that come one after the other, by Welford's method. */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    public void add(double value) {
        count++;
        double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }

    public long count() {
        return count;
    }

    public double mean() {
        return mean;
    }

    public double deviation() {
        return count == 0 ? 0 : Math.sqrt(squares / count);
    }
}

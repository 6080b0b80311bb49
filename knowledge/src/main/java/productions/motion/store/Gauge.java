package productions.motion.store;

/**
 * One number over all sightings of an entry. Sums are whole numbers, so that adding is exact and the order of sightings
 * leaves no trace, as it would in running means of floating point.
 *
 * @param weight how many sightings gave the number; 0 when only an origin did
 * @param sum of the numbers, in units of 2^-20
 * @param least the least of them
 * @param greatest the greatest of them
 */
record Gauge(long weight, long sum, double least, double greatest) {

    private static final double UNITS = 1 << 20;

    /** A number that was met so many times; an origin's was met 0 times and still has limits. */
    static Gauge of(double value, long count) {
        return new Gauge(count, Math.multiplyExact(Math.round(value * UNITS), count), value, value);
    }

    Gauge plus(Gauge other) {
        return new Gauge(
                Math.addExact(weight, other.weight),
                Math.addExact(sum, other.sum),
                Math.min(least, other.least),
                Math.max(greatest, other.greatest));
    }

    /** Return the mean, which never leaves the limits; of an origin that was never met, its own number. */
    double mean() {
        double mean = weight == 0 ? (least + greatest) / 2 : sum / UNITS / weight;
        return Math.max(least, Math.min(greatest, mean));
    }
}

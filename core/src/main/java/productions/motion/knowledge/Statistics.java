package productions.motion.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * What all sightings of an entry amount to; the same for any order in which they came.
 *
 * @param count how often it was met
 * @param measures the mean and the limits of each number of the aspect; empty where none was ever given
 * @param first when it was first met
 * @param last when it was last met
 */
public record Statistics(long count, List<Measure> measures, Instant first, Instant last) {

    public Statistics {
        measures = List.copyOf(measures);
    }

    /** Return the mean of each number. */
    public List<Double> means() {
        return measures.stream().map(Measure::mean).toList();
    }

    /**
     * One number over all sightings.
     *
     * @param mean the mean
     * @param least the least
     * @param greatest the greatest
     */
    public record Measure(double mean, double least, double greatest) {}
}

package productions.motion.extract;

import java.util.List;
import productions.motion.value.Observation;

/**
 * What was measured in one window of a film.
 *
 * @param start when the window begins, in seconds
 * @param end when it ends, in seconds
 * @param observations one for each metric, by the name of the metric
 */
public record Measured(double start, double end, List<Observation> observations) {

    public Measured {
        observations = List.copyOf(observations);
    }
}

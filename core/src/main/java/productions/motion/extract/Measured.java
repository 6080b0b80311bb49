package productions.motion.extract;

import java.util.List;
import java.util.Optional;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * What was measured in one stretch of a film.
 *
 * @param scope how long a stretch it is
 * @param start when it begins, in seconds
 * @param end when it ends, in seconds
 * @param observations each of its own aspect
 */
public record Measured(Scope scope, double start, double end, List<Observation> observations) {

    public Measured {
        observations = List.copyOf(observations);
    }

    /** Return the observation of an aspect, if it was made. */
    public Optional<Observation> find(String aspect) {
        return observations.stream().filter(o -> o.aspect().equals(aspect)).findFirst();
    }
}

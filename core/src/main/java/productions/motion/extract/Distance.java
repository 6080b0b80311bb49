package productions.motion.extract;

import java.util.List;
import productions.motion.value.Observation;

/**
 * How far two films are apart in one aspect.
 *
 * @param aspect which
 * @param one what the one measures; several where the aspect is observed several times, as changes of shot are; none
 *     where it is not observed
 * @param other what the other measures
 * @param value from 0, the same, to 1, nothing in common
 */
public record Distance(String aspect, List<Observation> one, List<Observation> other, double value) {

    public Distance {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}

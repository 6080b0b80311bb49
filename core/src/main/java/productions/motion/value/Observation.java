package productions.motion.value;

import java.util.List;

/**
 * One measured aspect of a stretch of film.
 *
 * @param aspect what was measured, such as {@code brightness}
 * @param values one number for a scalar; several where the aspect has several parts, in the order that its metric
 *     documents
 * @param unit the unit of the values; empty for pure numbers
 */
public record Observation(String aspect, List<Double> values, String unit) {

    public Observation {
        values = List.copyOf(values);
    }

    /** Return the first value, the only one of a scalar. */
    public double value() {
        return values.get(0);
    }
}

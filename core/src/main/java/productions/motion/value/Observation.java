package productions.motion.value;

import java.util.List;

/**
 * One measured aspect of a stretch of film: numbers, a word, or both.
 *
 * @param aspect what was measured, such as {@code brightness} or {@code camera.type}
 * @param values one number for a scalar; several where the aspect has several parts, in the order that its metric
 *     documents; none where the word says all
 * @param label the word the measure comes to, such as {@code pan_right}; empty where there is none
 * @param unit the unit of the values; empty for pure numbers
 */
public record Observation(String aspect, List<Double> values, String label, String unit) {

    public Observation {
        values = List.copyOf(values);
    }

    /** Numbers without a word. */
    public Observation(String aspect, List<Double> values, String unit) {
        this(aspect, values, "", unit);
    }

    /** A word without numbers. */
    public static Observation word(String aspect, String label) {
        return new Observation(aspect, List.of(), label, "");
    }

    /** One number. */
    public static Observation number(String aspect, double value, String unit) {
        return new Observation(aspect, List.of(value), "", unit);
    }

    /** Yes or no, as the words {@code true} and {@code false}. */
    public static Observation flag(String aspect, boolean is) {
        return word(aspect, String.valueOf(is));
    }

    /** Return the first value, the only one of a scalar. */
    public double value() {
        return values.get(0);
    }
}

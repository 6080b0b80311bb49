package productions.motion.grow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.extract.Measured;
import productions.motion.value.Observation;

/**
 * One stretch of film as growth reads it: what was measured, and never a stand-in for what was not.
 *
 * @param measured what was measured
 */
record Reading(Measured measured) {

    /** What of a whole film is told under the name that the report of its measures gives it. */
    private static final Map<String, String> IN_REPORT = Map.of(
            "color", "color.dominant_rgb",
            "palette", "color.palette",
            "brightness", "measures.brightness",
            "contrast", "measures.contrast",
            "saturation", "measures.saturation",
            "edge_density", "measures.edge_density",
            "spatial_variance", "measures.spatial_variance",
            "gradient.type", "graphics.gradient_type",
            "gradient.strength", "graphics.gradient_strength");

    /** Return a number, if it was measured and is one. */
    Optional<Double> number(String aspect) {
        return find(aspect)
                .filter(o -> !o.values().isEmpty())
                .map(Observation::value)
                .filter(v -> !v.isNaN() && !v.isInfinite());
    }

    /** Return a word, if one was found. */
    Optional<String> word(String aspect) {
        return find(aspect).map(Observation::label).filter(word -> !word.isEmpty());
    }

    /** Return several numbers in this order; none at all where one of them is missing. */
    List<Double> numbers(String... aspects) {
        List<Double> numbers =
                Arrays.stream(aspects).flatMap(a -> number(a).stream()).toList();
        return numbers.size() == aspects.length ? numbers : List.of();
    }

    /** Return several words in this order; none at all where one of them is missing. */
    List<String> words(String... aspects) {
        List<String> words =
                Arrays.stream(aspects).flatMap(a -> word(a).stream()).toList();
        return words.size() == aspects.length ? words : List.of();
    }

    /** Return all numbers of an aspect. */
    List<Double> values(String aspect) {
        return find(aspect).map(Observation::values).orElse(List.of());
    }

    /** Return the numbers of a list whose items have so many each. */
    Stream<List<Double>> rows(String aspect, int parts) {
        List<Double> values = values(aspect);
        return IntStream.range(0, values.size() / parts).mapToObj(i -> values.subList(i * parts, (i + 1) * parts));
    }

    private Optional<Observation> find(String aspect) {
        return measured.find(aspect).or(() -> measured.find(IN_REPORT.getOrDefault(aspect, aspect)));
    }
}

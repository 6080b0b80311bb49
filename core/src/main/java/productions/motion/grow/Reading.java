package productions.motion.grow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import productions.motion.extract.Measured;
import productions.motion.value.Observation;

/**
 * One stretch of film as growth reads it: what was measured, and never a stand-in for what was not.
 *
 * @param measured what was measured
 */
record Reading(Measured measured) {

    /** A cluster must fill this share of the picture to count as one of its colors. */
    private static final double SHARE = 0.05;

    private static final int CHANNELS = 3;
    private static final int CLUSTER = CHANNELS + 1;

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

    /**
     * Return the colors that fill a good part of the picture, red, green and blue of each; the dominant one where none
     * does, or where the picture was not clustered. Never a mean over the picture.
     */
    List<List<Double>> colors() {
        List<Double> clusters = values("palette");
        List<List<Double>> large = IntStream.range(0, clusters.size() / CLUSTER)
                .mapToObj(i -> clusters.subList(i * CLUSTER, (i + 1) * CLUSTER))
                .filter(cluster -> cluster.get(CHANNELS) >= SHARE)
                .map(cluster -> cluster.subList(0, CHANNELS))
                .toList();
        List<Double> dominant = values("color");
        boolean alone = large.isEmpty() && dominant.size() >= CHANNELS;
        return alone ? List.of(dominant.subList(0, CHANNELS)) : large;
    }

    private Optional<Observation> find(String aspect) {
        return measured.find(aspect).or(() -> measured.find(IN_REPORT.getOrDefault(aspect, aspect)));
    }
}

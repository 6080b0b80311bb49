package productions.motion.dsl.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import productions.motion.value.Observation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes observations into JSON objects: under the names of the schema, as numbers, words, flags and lists. */
final class ExtractNode {

    private static final Set<String> LISTS = Set.of("color.dominant_rgb", "audio.onsets_s", "bands", "center");
    private static final int PARTS_OF_A_SWATCH = 4;

    /** What observations of frames are called in the schema. */
    private static final Map<String, String> NAMES_OF_FRAMES =
            Map.of("sound", "amplitude", "timbre", "noise", "timbre.class", "timbre");

    private ExtractNode() {}

    /** Write what was observed of a whole film: a dot in the name is a level deeper. */
    static void film(ObjectNode root, Observation observation) {
        int dot = observation.aspect().indexOf('.');
        ObjectNode parent =
                dot < 0 ? root : root.withObjectProperty(observation.aspect().substring(0, dot));
        write(parent, observation.aspect().substring(dot + 1), observation);
    }

    /** Write what was observed of a second: all on one level. */
    static void window(ObjectNode node, Observation observation) {
        write(node, observation.aspect().replace('.', '_'), observation);
    }

    /** Write what was observed of a frame. */
    static void frame(ObjectNode node, Observation observation) {
        if (observation.aspect().equals("color")) {
            numbers(node.putArray("rgb"), observation.values().subList(0, 3));
            node.put("opacity", rounded(observation.values().get(3)));
        } else {
            write(node, NAMES_OF_FRAMES.getOrDefault(observation.aspect(), observation.aspect()), observation);
        }
    }

    private static void write(ObjectNode node, String name, Observation observation) {
        switch (observation.aspect()) {
            case "palette", "color.palette" -> palette(node.putArray(name), observation.values());
            case "transitions" -> stretch(node, name, observation, "type", "start_s", "duration_s");
            case "audio.segments" -> stretch(node, name, observation, "class", "start", "end");
            default -> plain(node, name, observation);
        }
    }

    private static void plain(ObjectNode node, String name, Observation observation) {
        List<Double> values = observation.values();
        if (values.size() > 1 || LISTS.contains(observation.aspect())) {
            numbers(node.putArray(name), values);
        } else if (observation.label().isEmpty()) {
            values.forEach(value -> number(node, name, value));
        } else if (observation.label().equals("true") || observation.label().equals("false")) {
            node.put(name, Boolean.parseBoolean(observation.label()));
        } else {
            node.put(name, observation.label());
        }
    }

    private static void number(ObjectNode node, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(name, (long) value);
        } else {
            node.put(name, rounded(value));
        }
    }

    private static void palette(ArrayNode array, List<Double> values) {
        for (int i = 0; i + PARTS_OF_A_SWATCH <= values.size(); i += PARTS_OF_A_SWATCH) {
            ObjectNode swatch = array.addObject();
            numbers(swatch.putArray("rgb"), values.subList(i, i + 3));
            swatch.put("share", rounded(values.get(i + 3)));
        }
    }

    /** One of a list of stretches; an observation without values says that there are none. */
    private static void stretch(
            ObjectNode node, String name, Observation observation, String label, String first, String second) {
        ArrayNode array = node.withArrayProperty(name);
        if (!observation.values().isEmpty()) {
            array.addObject()
                    .put(label, observation.label())
                    .put(first, rounded(observation.values().get(0)))
                    .put(second, rounded(observation.values().get(1)));
        }
    }

    private static void numbers(ArrayNode array, List<Double> values) {
        values.forEach(value -> array.add(rounded(value)));
    }

    /** Return a number with up to six decimals. */
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}

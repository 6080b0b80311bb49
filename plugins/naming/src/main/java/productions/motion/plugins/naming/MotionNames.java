package productions.motion.plugins.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Says how the picture moves: tempo, path, and one of the eight basic efforts of Rudolf Laban (<i>Effort</i>, 1947), which
 * tell light from strong, sustained from sudden and direct from indirect. {@code Andante Lateral Glide · Velvet Heron}.
 */
@Primitive(
        value = "motion_names",
        summary = "Tempo, path and Laban effort of a motion, such as Andante Lateral Glide · Velvet Heron.",
        examples = {"motion_names()"})
public record MotionNames() implements Naming {

    private static final double STRONG = 12;
    private static final double MOVING = 0.5;
    private static final Steps TEMPO = Steps.of(
            List.of("Still", "Largo", "Adagio", "Andante", "Allegro", "Vivace", "Presto"), 0.5, 2, 5, 9, 15, 30);
    private static final Map<String, String> TRENDS = Map.of("increasing", "Rising", "decreasing", "Falling");
    private static final Map<String, String> PATHS =
            Map.of("horizontal", "Lateral", "vertical", "Upright", "diagonal", "Diagonal", "radial", "Radial");

    /** Light before strong, sustained before sudden, direct before indirect. */
    private static final List<String> EFFORTS =
            List.of("Glide", "Float", "Dab", "Flick", "Press", "Wring", "Punch", "Slash");

    private static final List<String> KNOWN_TRENDS = List.of("steady", "increasing", "decreasing");
    private static final List<String> KNOWN_RHYTHMS = List.of("steady", "pulsing", "wave", "random", "snap", "hold");
    private static final List<String> KNOWN_PATHS =
            List.of("horizontal", "vertical", "diagonal", "radial", "neutral", "none");
    private static final int LEVELS = 2551;

    @Override
    public Optional<String> propose(Discovery motion, int attempt) {
        List<String> parts = motion.parts();
        if (!motion.aspect().equals("blended.motion") || parts.size() < 2) {
            return Optional.empty();
        }
        long place = Place.of(parts)
                .number(0, 0.1, LEVELS)
                .word(1, KNOWN_TRENDS)
                .word(3, KNOWN_RHYTHMS)
                .word(2, KNOWN_PATHS)
                .index();
        return Optional.of(Pairs.MOTION.behind(head(parts), place, attempt));
    }

    private static String head(List<String> parts) {
        double level = Double.parseDouble(parts.get(0));
        String pace = Optional.ofNullable(TRENDS.get(parts.get(1))).orElseGet(() -> TEMPO.of(level));
        if (parts.size() < 4) {
            return pace + " Film " + (level < MOVING ? "Rest" : "Motion");
        }
        String path = PATHS.getOrDefault(parts.get(2), "Open");
        return pace + " " + path + " " + (level < MOVING ? "Rest" : effort(parts, level));
    }

    private static String effort(List<String> parts, double level) {
        int strong = level < STRONG ? 0 : 4;
        int sudden = parts.get(3).equals("steady") || parts.get(3).equals("wave") ? 0 : 2;
        int indirect = PATHS.containsKey(parts.get(2)) && !parts.get(2).equals("radial") ? 0 : 1;
        return EFFORTS.get(strong + sudden + indirect);
    }
}

package productions.motion.exchange;

import java.util.Map;
import java.util.Set;
import productions.motion.knowledge.Aspect;

/** The unit or range of every number that the registries keep. */
public final class Units {

    private static final String LEVEL = "0..255";
    private static final String SHARE = "0..1";
    private static final Set<String> LEVELS =
            Set.of("red", "green", "blue", "level", "deviation", "brightness", "contrast");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("duration", "s"),
            Map.entry("fps", "1/s"),
            Map.entry("width", "px"),
            Map.entry("height", "px"),
            Map.entry("speed", "frame heights/s"),
            Map.entry("layers", "count"),
            Map.entry("loudness", "LUFS"),
            Map.entry("tempo", "beats/min"));

    private Units() {}

    /** Return the unit of a number of an aspect, such as {@code s}, or its range, such as {@code 0..1}. */
    public static String of(Aspect aspect, String measure) {
        if (!aspect.measures().contains(measure)) {
            throw new IllegalArgumentException(
                    aspect.id() + " keeps no " + measure + ". It keeps " + String.join(", ", aspect.measures()) + ".");
        }
        return LEVELS.contains(measure) ? LEVEL : UNITS.getOrDefault(measure, SHARE);
    }
}

package productions.motion.plugins.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/** Says in the terms of film what the camera does and how one shot becomes the next: {@code Slow Pan Left · Maple Gate}. */
@Primitive(
        value = "camera_names",
        summary = "What a camera or a transition does, such as Slow Pan Left · Maple Gate.",
        examples = {"camera_names()"})
public record CameraNames() implements Naming {

    private static final int MOST_MOVES = 2;
    private static final Map<String, String> TERMS = Map.of(
            "rotate_cw",
            "Roll Right",
            "rotate_ccw",
            "Roll Left",
            "birds_eye",
            "Overhead",
            "whip_pan",
            "Whip Pan",
            "static",
            "Still Shot",
            "handheld",
            "Handheld Shot");
    private static final Steps LENGTH = Steps.of(List.of("Hard", "Quick", "Smooth", "Long"), 0.1, 0.45, 1);

    @Override
    public Optional<String> propose(Discovery shot, int attempt) {
        List<String> parts = shot.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return switch (shot.aspect()) {
            case "blended.camera" -> Optional.of(Pairs.PLACE.behind(camera(parts), shot.key(), attempt));
            case "blended.transition" ->
                Optional.of(Pairs.PLACE.behind(
                        LENGTH.of(parts.get(1)) + " " + Words.title(parts.get(0)), placeOf(parts), attempt));
            default -> Optional.empty();
        };
    }

    private static String camera(List<String> parts) {
        List<String> moves = Arrays.asList(parts.get(0).split("\\+", -1));
        String told = moves.size() == 1
                ? TERMS.getOrDefault(moves.get(0), Words.title(moves.get(0)))
                : moves.stream()
                        .limit(MOST_MOVES)
                        .map(move -> TERMS.getOrDefault(move, Words.title(move)).split(" ", -1)[0])
                        .collect(Collectors.joining(" "));
        return Words.title(parts.get(1)) + " " + told;
    }

    private static long placeOf(List<String> parts) {
        return Place.of(parts)
                .number(1, 0.01, 10_001)
                .word(0, List.of("cut", "fade", "dissolve", "wipe"))
                .index();
    }
}

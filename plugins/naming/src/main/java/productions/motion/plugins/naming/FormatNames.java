package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Says how long a stretch lasts, how finely it is cut into frames, how it unfolds and how large it is: {@code Brief Cinema
 * Span · Maple Gate}, {@code Rising Short Course}, {@code Square Small Cinema}.
 */
@Primitive(
        value = "format_names",
        summary = "Length, frame rate, course and size of a film.",
        examples = {"format_names()"})
public record FormatNames() implements Naming {

    private static final Steps LENGTH = Steps.of(
            List.of("Instant", "Brief", "Short", "Medium", "Long", "Lengthy", "Endless"), 0.5, 2, 6, 15, 60, 600);

    /** By the media that made the frame rates common. */
    private static final Steps RATE = Steps.of(
            List.of("Flipbook", "Cartoon", "Silent", "Cinema", "Video", "Fluid", "Hyper"), 10, 14, 20, 24.5, 31, 62);

    /** By the shorter side in pixels. */
    private static final Steps SIZE =
            Steps.of(List.of("Tiny", "Small", "Medium", "High", "Full", "Ultra"), 300, 550, 700, 1000, 1500);

    private static final List<String> TRENDS = List.of("steady", "increasing", "decreasing");
    private static final List<String> COURSES = List.of("Varied", "Steady", "Rising", "Falling");
    private static final int TENTHS_OF_AN_HOUR = 36_001;

    @Override
    public Optional<String> propose(Discovery format, int attempt) {
        List<String> parts = format.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return switch (format.aspect()) {
            case "blended.time" ->
                Optional.of(Pairs.PLACE.behind(
                        LENGTH.of(parts.get(0)) + " " + RATE.of(parts.get(1)) + " Span",
                        seconds(parts).number(1, 0.1, 2401).index(),
                        attempt));
            case "blended.temporal" ->
                Optional.of(Pairs.PLACE.behind(
                        COURSES.get(TRENDS.indexOf(parts.get(1)) + 1) + " " + LENGTH.of(parts.get(0)) + " Course",
                        seconds(parts).word(1, TRENDS).index(),
                        attempt));
            case "blended.technical" -> Optional.of(Pairs.PLACE.behind(technical(parts), format.key(), attempt));
            default -> Optional.empty();
        };
    }

    private static Place seconds(List<String> parts) {
        return Place.of(parts).number(0, 0.1, TENTHS_OF_AN_HOUR);
    }

    private static String technical(List<String> parts) {
        double width = Double.parseDouble(parts.get(0));
        double height = Double.parseDouble(parts.get(1));
        String shape = width > height ? "Wide" : width < height ? "Tall" : "Square";
        return shape + " " + SIZE.of(Math.min(width, height)) + " " + RATE.of(parts.get(2));
    }
}

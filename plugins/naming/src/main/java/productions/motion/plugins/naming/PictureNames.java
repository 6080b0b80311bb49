package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Says how a picture is composed, drawn and layered: {@code Bright Upper Left · Cedar Gate}, {@code Sparse Patchy
 * Detail · Cedar Gate}, {@code Shallow Triple Depth · Cedar Gate}.
 */
@Primitive(
        value = "picture_names",
        summary = "Where the weight of a picture lies, how much is drawn in it and how deep it is.",
        examples = {"picture_names()"})
public record PictureNames() implements Naming {

    private static final Steps LUMINANCE = Steps.of(
            List.of("Black", "Dark", "Dim", "Halftone", "Light", "Bright", "White"),
            0.05,
            0.25,
            0.42,
            0.58,
            0.75,
            0.95);
    private static final Steps ROW = Steps.of(List.of("Upper", "Middle", "Lower"), 0.4, 0.6);
    private static final Steps COLUMN = Steps.of(List.of("Left", "Center", "Right"), 0.4, 0.6);
    private static final Steps EDGES =
            Steps.of(List.of("Plain", "Sparse", "Drawn", "Etched", "Dense"), 0.03, 0.1, 0.25, 0.5);
    private static final Steps VARIANCE = Steps.of(List.of("Even", "Mottled", "Patchy", "Broken"), 0.01, 0.04, 0.1);
    private static final Steps PARALLAX = Steps.of(List.of("Flat", "Shallow", "Deep", "Steep"), 0.02, 0.08, 0.15);
    private static final List<String> LAYERS =
            List.of("Empty", "Single", "Double", "Triple", "Quadruple", "Quintuple", "Manifold");
    private static final int HUNDREDTHS = 101;
    private static final int MOST_LAYERS = 64;

    @Override
    public Optional<String> propose(Discovery picture, int attempt) {
        List<String> parts = picture.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return switch (picture.aspect()) {
            case "blended.composition" ->
                Optional.of(Pairs.PLACE.behind(
                        LUMINANCE.of(parts.get(2)) + " " + ROW.of(parts.get(1)) + " " + COLUMN.of(parts.get(0)),
                        hundredths(parts).index(),
                        attempt));
            case "blended.graphics" ->
                Optional.of(Pairs.PLACE.behind(
                        EDGES.of(parts.get(0)) + " " + VARIANCE.of(parts.get(1)) + " Detail", drawn(parts), attempt));
            case "blended.depth" ->
                Optional.of(Pairs.PLACE.behind(
                        PARALLAX.of(parts.get(0)) + " " + layers(parts.get(1)) + " Depth", layered(parts), attempt));
            default -> Optional.empty();
        };
    }

    private static Place hundredths(List<String> parts) {
        return Place.of(parts)
                .number(0, 0.01, HUNDREDTHS)
                .number(1, 0.01, HUNDREDTHS)
                .number(2, 0.01, HUNDREDTHS);
    }

    /** Busyness follows from the other two but for its rounding, so what it adds to them is small. */
    private static long drawn(List<String> parts) {
        long others = hundredths(parts).index() % (HUNDREDTHS * HUNDREDTHS);
        long mean = (others % HUNDREDTHS + others / HUNDREDTHS) / 2;
        long busyness = Math.round(100 * Double.parseDouble(parts.get(2)));
        return others + HUNDREDTHS * HUNDREDTHS * Math.floorMod(busyness - mean, HUNDREDTHS);
    }

    private static long layered(List<String> parts) {
        return Place.of(parts)
                .number(0, 0.01, HUNDREDTHS)
                .number(1, 1, MOST_LAYERS)
                .index();
    }

    private static String layers(String count) {
        return LAYERS.get((int) Math.min(LAYERS.size() - 1, Double.parseDouble(count)));
    }
}

package productions.motion.grow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.grow.Scale.Mark;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Depth.Share;
import productions.motion.knowledge.Origins;

/**
 * What a blended value is made of. Its sides are independent, such as how fast, where to and in which rhythm it moves, and
 * count alike; each side that has origins is a mixture of them.
 *
 * <p>A side that is a word is that origin. A side that is a number is a mixture of the two origins it lies between, whose
 * weighted sum is the number again; beyond the outermost it is all of that one, and the rest is the residual, as a share of
 * the range of the origins.
 */
final class AxisMixture {

    /** Names the method and its version. */
    static final String ALGORITHM = "axis-mixture/1";

    /** Where the speeds stand, in levels of change from 0 to 255 a frame. */
    private static final Scale SPEED = new Scale(
            List.of(new Mark("static", 0), new Mark("slow", 5), new Mark("medium", 12), new Mark("fast", 30)));

    /** Where the contrast ratios stand, as standard deviations of luma from 0 to 255. */
    private static final Scale CONTRAST = new Scale(
            List.of(new Mark("flat", 0), new Mark("normal", 25), new Mark("high", 50), new Mark("chiaroscuro", 75)));

    private static final Scale ACROSS =
            new Scale(List.of(new Mark("left_heavy", 0), new Mark("balanced", 0.5), new Mark("right_heavy", 1)));
    private static final Scale DOWN =
            new Scale(List.of(new Mark("top_heavy", 0), new Mark("balanced", 0.5), new Mark("bottom_heavy", 1)));

    private final Origins origins;
    private final Map<Aspect, Sides> sides = new EnumMap<>(Aspect.class);

    AxisMixture(Origins origins) {
        this.origins = origins;
        Scale brightness = numbers("color.brightness_range", "brightness");
        Scale saturation = numbers("color.saturation_values", "saturation");
        Scale seconds = numbers("temporal.shot_length_seconds", "seconds");
        Scale fps = numbers("technical.fps", "fps");
        Scale fade = numbers("transition.duration_seconds", "seconds");
        Scale parallax = numbers("depth.parallax_strength", "parallax");
        Scale layers = numbers("depth.layer_count", "layers");
        Scale edges = numbers("graphics.edge_density", "edge_density");
        Scale variance = numbers("graphics.spatial_variance", "spatial_variance");
        Scale busyness = numbers("graphics.busyness", "busyness");
        sides.put(Aspect.MOTION, p -> List.of(on(SPEED, p, 0), heading(p), word("motion.rhythm", p, 3)));
        sides.put(Aspect.TIME, p -> List.of(on(seconds, p, 0), on(fps, p, 1)));
        sides.put(Aspect.LIGHTING, p -> List.of(on(brightness, p, 0), on(CONTRAST, p, 1), on(saturation, p, 2)));
        sides.put(Aspect.COMPOSITION, p -> List.of(on(ACROSS, p, 0), on(DOWN, p, 1)));
        sides.put(Aspect.GRAPHICS, p -> List.of(on(edges, p, 0), on(variance, p, 1), on(busyness, p, 2)));
        sides.put(Aspect.TEMPORAL, p -> List.of(on(seconds, p, 0)));
        sides.put(Aspect.TECHNICAL, p -> List.of(resolution(p), on(fps, p, 2)));
        sides.put(Aspect.GRADIENT, p -> List.of(word("graphics.gradient_type", p, 0)));
        sides.put(Aspect.CAMERA, p -> List.of(moves(p), word("camera.speed", p, 1), word("camera.steadiness", p, 2)));
        sides.put(Aspect.TRANSITION, p -> List.of(word("transition.type", p, 0), on(fade, p, 1)));
        sides.put(Aspect.DEPTH, p -> List.of(on(parallax, p, 0), on(layers, p, 1)));
        sides.put(
                Aspect.SOUND,
                p -> List.of(word("audio.presence", p, 0), word("audio.mood", p, 1), word("audio.tempo", p, 2)));
    }

    /** Return what a value is made of, its numbers exact where the means of its aspect are known. */
    Depth of(Aspect aspect, List<String> parts) {
        List<Axis> known = Optional.ofNullable(sides.get(aspect)).stream()
                .flatMap(s -> s.of(parts).stream())
                .filter(Axis::isKnown)
                .toList();
        double residual = known.stream().mapToDouble(Axis::residual).max().orElse(0);
        return new Depth(joined(known), residual, ALGORITHM);
    }

    /** Return shares that each of several mixtures of like weight gives; equal origins join. */
    static List<Share> joined(List<Axis> axes) {
        return axes.stream()
                .flatMap(axis -> axis.shares().stream())
                .map(Share::origin)
                .distinct()
                .map(origin -> new Share(origin, total(axes, origin) / axes.size()))
                .sorted(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::origin))
                .toList();
    }

    private static double total(List<Axis> axes, String origin) {
        return axes.stream()
                .flatMap(axis -> axis.shares().stream())
                .filter(share -> share.origin().equals(origin))
                .mapToDouble(Share::share)
                .sum();
    }

    /** Moves that happen together count alike; a move with a direction is the origin without it. */
    private Axis moves(List<String> parts) {
        List<Axis> moves = Arrays.stream(parts.get(0).split("\\+", -1))
                .flatMap(move -> values("camera.motion_type")
                        .filter(origin -> move.equals(origin) || move.startsWith(origin + "_"))
                        .max(Comparator.comparingInt(String::length))
                        .stream())
                .map(Axis::of)
                .toList();
        return new Axis(joined(moves), 0);
    }

    private Axis resolution(List<String> parts) {
        double width = Double.parseDouble(parts.get(0));
        double height = Double.parseDouble(parts.get(1));
        return values("technical.resolution")
                .map(value -> {
                    String[] size = value.split("x", -1);
                    double sum = Double.parseDouble(size[0]) + Double.parseDouble(size[1]);
                    double off = Math.abs(width - Double.parseDouble(size[0]))
                            + Math.abs(height - Double.parseDouble(size[1]));
                    return new Axis(List.of(new Share(value, 1)), off / sum);
                })
                .min(Comparator.comparingDouble(Axis::residual))
                .orElse(Axis.UNKNOWN);
    }

    private static Axis on(Scale scale, List<String> parts, int index) {
        boolean known = index < parts.size() && !scale.marks().isEmpty();
        return known ? Axis.on(scale, Double.parseDouble(parts.get(index))) : Axis.UNKNOWN;
    }

    /** What moves in no one direction has none. */
    private Axis heading(List<String> parts) {
        boolean neutral = parts.size() > 2 && parts.get(2).equals("neutral");
        return neutral ? Axis.of("none") : word("motion.directionality", parts, 2);
    }

    private Axis word(String set, List<String> parts, int index) {
        boolean known = index < parts.size() && values(set).anyMatch(parts.get(index)::equals);
        return known ? Axis.of(parts.get(index)) : Axis.UNKNOWN;
    }

    private Scale numbers(String set, String label) {
        return new Scale(values(set)
                .map(value -> new Mark(label + " " + value, Double.parseDouble(value)))
                .sorted(Comparator.comparingDouble(Mark::value))
                .toList());
    }

    private Stream<String> values(String set) {
        return origins.set(set).stream().flatMap(s -> s.values().stream());
    }

    /** Takes the parts of a key for the sides of its value. */
    @FunctionalInterface
    private interface Sides {
        List<Axis> of(List<String> parts);
    }
}

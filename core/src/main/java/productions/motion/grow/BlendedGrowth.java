package productions.motion.grow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Sighting;
import productions.motion.value.Scope;

/** What a window or a whole film teaches: all that needs time or distance to be seen or heard. */
final class BlendedGrowth {

    /** Levels of light are measured from 0 to 1 and known from 0 to 255. */
    private static final double LEVELS = 255;

    private static final List<Function<Reading, Optional<Sighting>>> ASPECTS = List.of(
            BlendedGrowth::motion,
            BlendedGrowth::lighting,
            BlendedGrowth::composition,
            BlendedGrowth::graphics,
            BlendedGrowth::gradient,
            BlendedGrowth::camera,
            BlendedGrowth::transition,
            BlendedGrowth::depth,
            BlendedGrowth::sound);

    private final Optional<Double> framesPerSecond;

    /** @param film what the whole film says; its frame rate holds for every window */
    BlendedGrowth(Optional<Reading> film) {
        this.framesPerSecond = film.flatMap(f -> f.number("fps"));
    }

    Stream<Sighting> of(Reading stretch) {
        Stream<Sighting> aspects = ASPECTS.stream().flatMap(a -> a.apply(stretch).stream());
        Stream<Sighting> format = isFilm(stretch) ? Stream.concat(temporal(stretch), technical(stretch)) : Stream.of();
        return Stream.of(colors(stretch), aspects, time(stretch).stream(), format)
                .flatMap(s -> s);
    }

    /** Return what a film joined: its colors as one palette, and all its aspects together. */
    Stream<Sighting> blends(Reading film) {
        List<EntryId> colors = ids(colors(film));
        List<EntryId> aspects = ids(of(film).filter(s -> s.id().aspect() != Aspect.COLOR));
        List<EntryId> whole = Stream.concat(colors.stream().limit(1), aspects.stream())
                .sorted()
                .toList();
        return Stream.of(colors.stream().sorted().toList(), whole)
                .filter(parts -> parts.size() > 1)
                .distinct()
                .map(BlendedGrowth::blend);
    }

    static Sighting blend(List<EntryId> parts) {
        return new Sighting(new EntryId(Aspect.BLEND, Keys.blend(parts)), List.of(), "", parts, 1);
    }

    private static List<EntryId> ids(Stream<Sighting> sightings) {
        return sightings.map(Sighting::id).distinct().toList();
    }

    private static boolean isFilm(Reading stretch) {
        return stretch.measured().scope() == Scope.FILM;
    }

    private static Stream<Sighting> colors(Reading stretch) {
        return stretch.colors().stream()
                .map(c -> Sighting.of(Aspect.COLOR, Keys.color(c.get(0), c.get(1), c.get(2)), c));
    }

    /** A window has four parts in its key, a whole film two: over its length the direction changes. */
    private static Optional<Sighting> motion(Reading stretch) {
        List<Double> values = scaled(stretch.numbers("motion.level", "motion.std"), LEVELS);
        List<Double> level = scaled(stretch.numbers("motion.level"), LEVELS);
        List<String> words = isFilm(stretch)
                ? stretch.words("motion.trend")
                : stretch.words("motion.trend", "motion.direction", "motion.rhythm");
        if (level.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        String key = isFilm(stretch)
                ? Keys.motion(level.get(0), words.get(0))
                : Keys.motion(level.get(0), words.get(0), words.get(1), words.get(2));
        return Optional.of(Sighting.of(Aspect.MOTION, key, values));
    }

    private Optional<Sighting> time(Reading stretch) {
        double seconds = stretch.measured().end() - stretch.measured().start();
        return framesPerSecond.map(fps -> Sighting.of(Aspect.TIME, Keys.time(seconds, fps), List.of(seconds, fps)));
    }

    private static Optional<Sighting> lighting(Reading stretch) {
        List<Double> light = scaled(stretch.numbers("brightness", "contrast"), LEVELS);
        return stretch.number("saturation")
                .filter(saturation -> !light.isEmpty())
                .map(saturation -> Sighting.of(
                        Aspect.LIGHTING,
                        Keys.lighting(light.get(0), light.get(1), saturation),
                        List.of(light.get(0), light.get(1), saturation)));
    }

    private static Optional<Sighting> composition(Reading stretch) {
        List<Double> center = stretch.values("center").isEmpty()
                ? stretch.numbers("measures.center_x", "measures.center_y")
                : stretch.values("center");
        return stretch.number("brightness")
                .filter(luminance -> center.size() == 2)
                .map(luminance -> Sighting.of(
                        Aspect.COMPOSITION,
                        Keys.composition(center.get(0), center.get(1), luminance),
                        List.of(center.get(0), center.get(1), luminance)));
    }

    /** Busyness is half the density of edges and half the spatial variance. */
    private static Optional<Sighting> graphics(Reading stretch) {
        return found(stretch.numbers("edge_density", "spatial_variance")).map(drawn -> {
            double busyness = (drawn.get(0) + drawn.get(1)) / 2;
            return Sighting.of(
                    Aspect.GRAPHICS,
                    Keys.graphics(drawn.get(0), drawn.get(1), busyness),
                    List.of(drawn.get(0), drawn.get(1), busyness));
        });
    }

    private static Stream<Sighting> temporal(Reading film) {
        return film.number("duration_s").stream()
                .flatMap(seconds -> film.word("temporal.trend").stream()
                        .map(trend -> Sighting.of(Aspect.TEMPORAL, Keys.temporal(seconds, trend), List.of(seconds))));
    }

    private static Stream<Sighting> technical(Reading film) {
        return found(film.numbers("width", "height", "fps"))
                .map(f -> Sighting.of(Aspect.TECHNICAL, Keys.technical(f.get(0), f.get(1), f.get(2)), f))
                .stream();
    }

    private static Optional<Sighting> gradient(Reading stretch) {
        return stretch.word("gradient.type")
                .flatMap(type -> stretch.number("gradient.strength")
                        .map(strength ->
                                Sighting.of(Aspect.GRADIENT, Keys.gradient(type, strength), List.of(strength))));
    }

    private static Optional<Sighting> camera(Reading stretch) {
        Optional<String> steadiness = stretch.word("camera.steadiness")
                .or(() -> stretch.number("camera.steadiness").map(Steadiness::word));
        return stretch.word("camera.type")
                .flatMap(type -> stretch.word("camera.speed")
                        .map(speed -> Sighting.of(
                                Aspect.CAMERA,
                                steadiness
                                        .map(s -> Keys.camera(type, speed, s))
                                        .orElseGet(() -> Keys.camera(type, speed)),
                                stretch.numbers("camera.speed", "camera.steadiness"))));
    }

    private static Optional<Sighting> transition(Reading stretch) {
        return stretch.word("transition.type")
                .flatMap(type -> stretch.number("transition.duration_s")
                        .map(seconds ->
                                Sighting.of(Aspect.TRANSITION, Keys.transition(type, seconds), List.of(seconds))));
    }

    private static Optional<Sighting> depth(Reading stretch) {
        return found(stretch.numbers("depth.parallax_strength", "depth.layer_count"))
                .map(d -> Sighting.of(Aspect.DEPTH, Keys.depth(d.get(0), d.get(1)), d));
    }

    private static Optional<Sighting> sound(Reading stretch) {
        List<Double> values = stretch.numbers("audio.loudness_lufs", "audio.tempo_bpm");
        List<String> words = stretch.words("audio.presence", "audio.mood", "audio.tempo");
        Optional<String> key = words.isEmpty()
                ? stretch.word("audio.presence")
                : Optional.of(Keys.sound(words.get(0), words.get(1), words.get(2)));
        return key.map(k -> Sighting.of(Aspect.SOUND, k, values));
    }

    private static Optional<List<Double>> found(List<Double> numbers) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }

    private static List<Double> scaled(List<Double> numbers, double factor) {
        return numbers.stream().map(n -> n * factor).toList();
    }
}

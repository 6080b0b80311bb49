package productions.motion.grow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.family.PrimitiveSpec;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.knowledge.Origins.NamedPalette;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Outline;

/**
 * What every registry starts from: the origins and the names of the primitives, each as a sighting that counts 0, so that
 * planting them again changes nothing.
 */
public final class OriginSightings {

    private final Origins origins;
    private final Catalog catalog;
    private final CategoryBleed bleed;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();

    private OriginSightings(Origins origins, Catalog catalog) {
        this.origins = origins;
        this.catalog = catalog;
        this.bleed = new CategoryBleed(origins);
    }

    /** Plant the origins in registries that do not hold them yet; one run, known by what it holds. */
    public static void plant(Registries registries, Origins origins, Catalog catalog) {
        List<Sighting> all = of(origins, catalog);
        String id = "origins-" + fingerprint(all);
        if (registries.run(id).isEmpty()) {
            registries.learn(new Run(id, Instant.EPOCH, "", all, ""));
        }
    }

    private static String fingerprint(List<Sighting> sightings) {
        CRC32C sum = new CRC32C();
        sightings.forEach(s -> sum.update(s.toString().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    /** Return all origins, each id once, in the order of their ids. */
    public static List<Sighting> of(Origins origins, Catalog catalog) {
        OriginSightings all = new OriginSightings(origins, catalog);
        all.pure();
        all.seen();
        all.heard();
        all.meant();
        return all.sightings.stream().sorted(Comparator.comparing(Sighting::id)).toList();
    }

    /** A cell that holds several named colors belongs to the first of them, a primary before all others. */
    private void pure() {
        Stream.concat(origins.primaries().stream(), origins.colors().stream())
                .map(NamedColor::color)
                .forEach(c -> add(
                        Aspect.PURE_COLOR,
                        Keys.pureColor(c.red(), c.green(), c.blue(), 1),
                        List.of((double) c.red(), (double) c.green(), (double) c.blue(), 1.0)));
        List<Double> strengths = numbers("audio.strength");
        origins.noises()
                .forEach(noise -> (noise.band().equals("silent") ? List.of(0.0) : strengths)
                        .forEach(
                                s -> add(Aspect.PURE_SOUND, Keys.pureSound(s, noise.band(), noise.name()), List.of())));
    }

    private void seen() {
        words(Aspect.MOTION, "motion.speed", "motion.smoothness", "motion.directionality", "motion.rhythm");
        words(Aspect.MOTION, "motion.acceleration", "motion.renderer");
        names(Family.MOTION).forEach(name -> word(Aspect.MOTION, name));
        origins.lights().forEach(light -> word(Aspect.LIGHTING, light.name()));
        words(Aspect.LIGHTING, "lighting.contrast_ratio", "lighting.color_temperature");
        words(Aspect.COMPOSITION, "composition.framing", "composition.balance", "composition.symmetry");
        words(Aspect.GRAPHICS, "graphics.shape_overlay", "graphics.texture", "graphics.primitive");
        words(Aspect.TEMPORAL, "temporal.cut_frequency", "temporal.story_beats");
        Stream.concat(values("graphics.gradient_type"), names(Family.GRADIENT))
                .forEach(type -> add(Aspect.GRADIENT, Keys.gradient(type, 0), List.of(0.0)));
        Stream.concat(values("camera.motion_type"), names(Family.CAMERA))
                .forEach(type -> add(Aspect.CAMERA, Keys.camera(type, "medium"), List.of()));
        values("transition.type").forEach(type -> add(Aspect.TRANSITION, Keys.transition(type, 0), List.of(0.0)));
        numbers("depth.parallax_strength")
                .forEach(parallax -> numbers("depth.layer_count")
                        .forEach(layers -> add(Aspect.DEPTH, Keys.depth(parallax, layers), List.of(parallax, layers))));
        values("technical.resolution").forEach(this::formats);
        origins.palettes().forEach(this::palette);
    }

    private void formats(String resolution) {
        int by = resolution.indexOf('x');
        double width = Double.parseDouble(resolution.substring(0, by));
        double height = Double.parseDouble(resolution.substring(by + 1));
        numbers("technical.fps")
                .forEach(fps -> add(Aspect.TECHNICAL, Keys.technical(width, height, fps), List.of(width, height, fps)));
    }

    /** A palette is joined of colors, which are there with it. */
    private void palette(NamedPalette palette) {
        palette.colors()
                .forEach(c -> add(
                        Aspect.COLOR,
                        Keys.color(c.red(), c.green(), c.blue()),
                        List.of((double) c.red(), (double) c.green(), (double) c.blue())));
        List<EntryId> parts = palette.colors().stream()
                .map(c -> new EntryId(Aspect.COLOR, Keys.color(c.red(), c.green(), c.blue())))
                .distinct()
                .sorted()
                .toList();
        add(new Sighting(new EntryId(Aspect.BLEND, Keys.blend(parts)), List.of(), palette.name(), parts, 0));
    }

    private void heard() {
        words(Aspect.SOUND, "audio.presence", "audio.mood", "audio.tempo", "audio.genre", "audio.sfx");
        Set<String> noises =
                Set.copyOf(origins.noises().stream().map(n -> n.name()).toList());
        names(Family.SOUND).filter(name -> !noises.contains(name)).forEach(name -> word(Aspect.SOUND, name));
    }

    private void meant() {
        origins.genres().forEach(genre -> word(Aspect.GENRE, genre.name()));
        origins.moods().forEach(mood -> word(Aspect.MOOD, mood.name()));
        origins.tones().forEach(tone -> word(Aspect.MOOD, tone.name()));
        origins.settings().stream()
                .filter(setting -> !bleed.is(Aspect.SETTINGS, setting.name()))
                .forEach(setting -> word(Aspect.SETTINGS, setting.name()));
        origins.shots().forEach(shot -> word(Aspect.SCENE_TYPE, shot.name()));
        for (Aspect aspect : Aspect.values()) {
            words(aspect, "semantic." + aspect.label());
        }
        for (Outline outline : Outline.values()) {
            word(Aspect.ENTITY, outline.name().toLowerCase(Locale.ROOT));
        }
        words(Aspect.ENTITY, "entity.kind");
    }

    private Stream<String> names(Family family) {
        return catalog.specs(family).stream().map(PrimitiveSpec::name);
    }

    private Stream<String> values(String set) {
        return origins.set(set).stream().flatMap(s -> s.values().stream());
    }

    private List<Double> numbers(String set) {
        return values(set).map(Double::parseDouble).toList();
    }

    /** Sets of words; what says that there is nothing is no value. */
    private void words(Aspect aspect, String... sets) {
        for (String set : sets) {
            values(set)
                    .filter(value -> !value.equals("none") && !bleed.is(aspect, value))
                    .forEach(value -> word(aspect, value));
        }
    }

    private void word(Aspect aspect, String value) {
        add(new Sighting(new EntryId(aspect, Keys.word(value)), List.of(), value, List.of(), 0));
    }

    private void add(Aspect aspect, String key, List<Double> values) {
        add(new Sighting(new EntryId(aspect, key), values, "", List.of(), 0));
    }

    private void add(Sighting origin) {
        if (known.add(origin.id())) {
            sightings.add(origin);
        }
    }
}

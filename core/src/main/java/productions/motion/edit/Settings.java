package productions.motion.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Family;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Blend;
import productions.motion.scene.How;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Look;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.scene.TextureNumber;
import productions.motion.value.DidYouMean;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/**
 * Changes scenes by name and value, as text: {@code motion=wave}, {@code motion.speed=0.3}, {@code camera=dolly},
 * {@code palette=#123,#f80}, {@code light.warmth=0.4}, {@code bpm=96}.
 */
public final class Settings {

    private static final List<String> PLAIN =
            List.of("palette", "bpm", "loudness", "parallax", "layers", "tension", "seed", "name");

    /** How fast something is, is a speed along a way and a rate in place: either word is understood for the other. */
    private static final Map<String, String> KIN = Map.of("speed", "rate", "rate", "speed");

    private final Catalog catalog;

    /** Set up for the primitives there are. */
    public Settings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Return all that can be set in a scene, with what it is now, by name in a fixed order. */
    public Map<String, String> of(Scene scene) {
        Map<String, String> all = new LinkedHashMap<>();
        Look look = scene.look();
        if (look.field() instanceof Blend blend) {
            all.put("palette", colors(blend.palette()));
            primitive(all, "gradient", blend.gradient());
        }
        primitive(all, "motion", look.motion());
        primitive(all, "camera", scene.shots().get(0).camera());
        for (TextureNumber number : TextureNumber.values()) {
            all.put("texture." + number.id(), text(number.of(look.texture())));
        }
        for (LightNumber number : LightNumber.values()) {
            all.put("light." + number.id(), text(number.of(look.light())));
        }
        all.put("parallax", text(look.parallax()));
        all.put("layers", text(look.layers()));
        all.put("tension", look.tension());
        all.put("bpm", text(scene.score().beatsPerMinute()));
        all.put("loudness", text(scene.score().loudness()));
        all.put("seed", Long.toString(scene.seed().value()));
        all.put("name", scene.name());
        return all;
    }

    /**
     * Return a scene with one thing set.
     *
     * @param scene what to change
     * @param key what to set: a part, or a number of a part behind a dot
     * @param value what to, as text
     */
    public Scene set(Scene scene, String key, String value) {
        int dot = key.indexOf('.');
        String part = dot < 0 ? key : key.substring(0, dot);
        Revision revision =
                dot < 0 ? whole(scene, part, value) : number(scene, part, key.substring(dot + 1), value.strip());
        return revision.noting(part, dot < 0 ? value : key.substring(dot + 1) + " " + value, How.ASKED, "")
                .scene();
    }

    private Revision whole(Scene scene, String key, String value) {
        Revision revision = Revision.of(scene);
        return switch (key) {
            case "palette" -> revision.palette(palette(value));
            case "gradient" -> revision.gradient(catalog.make(Gradient.class, value, Map.of()));
            case "motion" -> revision.motion(catalog.make(Motion.class, value, Map.of()));
            case "camera" -> revision.camera(catalog.make(Camera.class, value, Map.of()));
            case "bpm" -> revision.tempo(within(key, decimal(key, value), 20, 300));
            case "loudness" -> revision.score(s -> s.atLoudness(within(key, decimal(key, value), -70, 0)));
            case "parallax" -> revision.looks(l -> l.withParallax(within(key, decimal(key, value), 0, 1)));
            case "layers" -> revision.looks(l -> l.withLayers((int) within(key, decimal(key, value), 1, 4)));
            case "tension" -> revision.looks(l -> l.withTension(value));
            case "seed" -> new Revision(scene.with(new productions.motion.value.Seed((long) decimal(key, value))));
            case "name" -> new Revision(scene.named(value));
            default -> throw unknown(scene, key);
        };
    }

    private Revision number(Scene scene, String part, String name, String value) {
        Revision revision = Revision.of(scene);
        return switch (part) {
            case "gradient" -> {
                if (!(scene.look().field() instanceof Blend blend)) {
                    throw new Refusal(
                            Refusal.Kind.DATA,
                            "This film lays pure colors in cells, without a gradient. Set one first: gradient=rings.");
                }
                yield revision.gradient(changed(Gradient.class, blend.gradient(), name, value));
            }
            case "motion" -> revision.motion(changed(Motion.class, scene.look().motion(), name, value));
            case "camera" -> revision.shots(s -> camera(s, scene, name, value));
            case "texture" -> {
                TextureNumber number = TextureNumber.named(name);
                yield revision.texture(scene.look().texture().with(number, decimal(name, value)));
            }
            case "light" -> {
                LightNumber number = LightNumber.named(name);
                double amount = within(part + "." + name, decimal(name, value), number.least(), number.most());
                yield revision.light(scene.look().light().with(number, amount));
            }
            default -> throw unknown(scene, part + "." + name);
        };
    }

    /** The first shot decides which number is meant; a shot whose camera does something else is left alone. */
    private Shot camera(Shot shot, Scene scene, String name, String value) {
        boolean isSame =
                shot.camera().getClass() == scene.shots().get(0).camera().getClass();
        return isSame ? shot.with(changed(Camera.class, shot.camera(), name, value)) : shot;
    }

    private <T> T changed(Class<T> family, Object primitive, String name, String value) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Catalog.parametersOf(primitive).forEach(b -> parameters.put(b.name(), b.value()));
        String own = parameters.containsKey(name) ? name : KIN.getOrDefault(name, name);
        String asked = parameters.containsKey(own) ? own : name;
        Object before = parameters.get(asked);
        parameters.put(asked, before == null ? value : like(before, asked, value));
        return catalog.make(family, Catalog.nameOf(primitive), parameters);
    }

    private static Object like(Object before, String name, String value) {
        if (before instanceof Number) {
            return decimal(name, value);
        }
        if (before instanceof Boolean) {
            return Boolean.valueOf(value);
        }
        if (before instanceof Point) {
            return Arrays.stream(value.replaceAll("[\\[\\]\\s]", "").split(","))
                    .map(n -> decimal(name, n))
                    .toList();
        }
        return value;
    }

    private Refusal unknown(Scene scene, String key) {
        List<String> known = new ArrayList<>(of(scene).keySet());
        PLAIN.stream().filter(p -> !known.contains(p)).forEach(known::add);
        return new Refusal(
                Refusal.Kind.DATA,
                "Nothing in this film is called '" + key + "'. " + DidYouMean.sentence(key, known) + "Settings: "
                        + String.join(", ", known) + ".");
    }

    private void primitive(Map<String, String> all, String family, Object primitive) {
        if (catalog.find(Family.valueOf(family.toUpperCase(Locale.ROOT)), Catalog.nameOf(primitive))
                .isPresent()) {
            all.put(family, Catalog.nameOf(primitive));
            Catalog.parametersOf(primitive).forEach(b -> all.put(family + "." + b.name(), text(b.value())));
        }
    }

    private static String colors(Palette palette) {
        return palette.stops().stream().map(Rgb::hex).collect(Collectors.joining(","));
    }

    private static Palette palette(String value) {
        try {
            return new Palette(Arrays.stream(value.split("[,\\s]+"))
                    .filter(c -> !c.isEmpty())
                    .map(Rgb::parse)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    private static double within(String key, double number, double from, double to) {
        if (!(number >= from && number <= to)) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    key + " = " + text(number) + " is outside " + text(from) + " to " + text(to)
                            + ". Choose a number inside.");
        }
        return number;
    }

    private static double decimal(String key, String value) {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw new Refusal(Refusal.Kind.DATA, "'" + value + "' is no number. Write it as " + key + "=0.5.", e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Point p) {
            return "[" + text(p.x()) + "," + text(p.y()) + "]";
        }
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) {
            return Long.toString(d.longValue());
        }
        return value instanceof Double d ? Double.toString(Math.rint(d * 1e4) / 1e4) : String.valueOf(value);
    }
}

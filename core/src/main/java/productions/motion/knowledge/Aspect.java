package productions.motion.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of value that a registry keeps: its place in the registries, and which numbers are kept of it.
 *
 * <p>How the key of each is formed is the business of growth; the registries only compare keys.
 */
public enum Aspect {
    /** The color of one frame, or of one part of it. */
    PURE_COLOR(Registry.PURE, "color", "red", "green", "blue", "opacity"),
    /** The noise of one instant: how loud it is, and the share of its energy below 60, 250, 2000, 6000 Hz and above. */
    PURE_SOUND(Registry.PURE, "sound", "amplitude", "sub", "bass", "mid", "presence", "air"),
    /** The color of a whole film. */
    COLOR(Registry.BLENDED, "color", "red", "green", "blue"),
    /** How the picture moves. */
    MOTION(Registry.BLENDED, "motion", "level", "deviation"),
    /** How long a stretch lasts and how finely it is cut into frames. */
    TIME(Registry.BLENDED, "time", "duration", "fps"),
    /** How light, how contrasted and how saturated the picture is. */
    LIGHTING(Registry.BLENDED, "lighting", "brightness", "contrast", "saturation"),
    /** Where the weight of the picture lies. */
    COMPOSITION(Registry.BLENDED, "composition", "x", "y", "luminance"),
    /** How much is drawn in the picture. */
    GRAPHICS(Registry.BLENDED, "graphics", "edges", "variance", "busyness"),
    /** How a film unfolds over its length. */
    TEMPORAL(Registry.BLENDED, "temporal", "duration"),
    /** The format of a film. */
    TECHNICAL(Registry.BLENDED, "technical", "width", "height", "fps"),
    /** How colors run over the picture. */
    GRADIENT(Registry.BLENDED, "gradient", "strength"),
    /** How the view moves. */
    CAMERA(Registry.BLENDED, "camera", "speed", "steadiness"),
    /** How one shot gives way to the next. */
    TRANSITION(Registry.BLENDED, "transition", "duration"),
    /** How deep the picture is. */
    DEPTH(Registry.BLENDED, "depth", "parallax", "layers"),
    /** What is heard over a stretch: its role, mood and tempo. */
    SOUND(Registry.BLENDED, "sound", "loudness", "tempo"),
    /** Several of the above as one film joined them. */
    BLEND(Registry.BLENDED, "blend"),
    /** The kind of film. */
    GENRE(Registry.SEMANTIC, "genre"),
    /** Its mood. */
    MOOD(Registry.SEMANTIC, "mood"),
    /** What it is about. */
    THEMES(Registry.SEMANTIC, "themes"),
    /** How its tension runs. */
    PLOTS(Registry.SEMANTIC, "plots"),
    /** Where it takes place. */
    SETTINGS(Registry.SEMANTIC, "settings"),
    /** The manner it is made in. */
    STYLE(Registry.SEMANTIC, "style"),
    /** What kind of scene it is. */
    SCENE_TYPE(Registry.SEMANTIC, "scene_type"),
    /** What appears in it. */
    ENTITY(Registry.SEMANTIC, "entity"),
    /** A prompt, and the instruction it was understood as. */
    PROMPT(Registry.INTERPRETATION, "prompt"),
    /** A word or phrase in one domain, and what it stands for there. */
    SPAN(Registry.LINGUISTIC, "span", "confidence");

    private static final Map<String, Aspect> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Aspect::id, Function.identity()));

    private final Registry registry;
    private final String label;
    private final List<String> measures;

    Aspect(Registry registry, String label, String... measures) {
        this.registry = registry;
        this.label = label;
        this.measures = List.of(measures);
    }

    /** Return the registry it belongs to. */
    public Registry registry() {
        return registry;
    }

    /** Return its name within the registry, such as {@code color}. */
    public String label() {
        return label;
    }

    /** Return its name among all aspects, such as {@code pure.color}. */
    public String id() {
        return registry.id() + "." + label;
    }

    /** Return what the numbers of a sighting are, in their order. */
    public List<String> measures() {
        return measures;
    }

    /** Return whether its entries are colors: their first three numbers are red, green and blue from 0 to 255. */
    public boolean isColor() {
        return this == PURE_COLOR || this == COLOR;
    }

    /** Return the aspects of a registry, in order. */
    public static List<Aspect> of(Registry registry) {
        return Arrays.stream(values()).filter(a -> a.registry == registry).toList();
    }

    /** Return the aspect of an id such as {@code pure.color}, in any case. */
    public static Optional<Aspect> find(String id) {
        return Optional.ofNullable(BY_ID.get(id.toLowerCase(Locale.ROOT)));
    }
}

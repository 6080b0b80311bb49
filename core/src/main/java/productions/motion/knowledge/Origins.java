package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Light;
import productions.motion.value.Rgb;

/**
 * The values that every registry starts from. They are data: the knowledge module reads them from its resources.
 *
 * @param primaries the sixteen colors that every other is a mixture of, in their order
 * @param colors every color that has a name from the start
 * @param palettes named sets of colors
 * @param lights lighting presets in their ordinal order
 * @param settings how places look and sound by default
 * @param genres how kinds of film are shot
 * @param shots how close shots are
 * @param noises the pure noises and the band each belongs to
 * @param moods what moods sound like
 * @param tones what moods of the picture imply
 * @param sets every other set of origins, such as {@code camera.steadiness}
 */
public record Origins(
        List<NamedColor> primaries,
        List<NamedColor> colors,
        List<NamedPalette> palettes,
        List<Light> lights,
        List<SettingOrigin> settings,
        List<GenreOrigin> genres,
        List<ShotOrigin> shots,
        List<NoiseOrigin> noises,
        List<MoodOrigin> moods,
        List<ToneOrigin> tones,
        List<OriginSet> sets) {

    public Origins {
        primaries = List.copyOf(primaries);
        colors = List.copyOf(colors);
        palettes = List.copyOf(palettes);
        lights = List.copyOf(lights);
        settings = List.copyOf(settings);
        genres = List.copyOf(genres);
        shots = List.copyOf(shots);
        noises = List.copyOf(noises);
        moods = List.copyOf(moods);
        tones = List.copyOf(tones);
        sets = List.copyOf(sets);
    }

    /** Return the set of a name, such as {@code motion.rhythm}. */
    public Optional<OriginSet> set(String name) {
        return sets.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /**
     * A color and what it is called.
     *
     * @param name in lower case, such as {@code cornflower blue}
     * @param color the color
     */
    public record NamedColor(String name, Rgb color) {}

    /**
     * A palette and what it is called.
     *
     * @param name such as {@code warm_sunset}
     * @param colors its stops in order
     */
    public record NamedPalette(String name, List<Rgb> colors) {}

    /**
     * How a place looks and sounds unless the prompt says otherwise.
     *
     * @param name such as {@code ocean}
     * @param palette name of its palette
     * @param light name of its lighting preset
     * @param gradient name of its gradient
     * @param props what stands there
     * @param sounds noises that are heard there
     */
    public record SettingOrigin(
            String name, String palette, String light, String gradient, List<Prop> props, List<String> sounds) {}

    /**
     * Something that stands in a place.
     *
     * @param outline what it is, such as {@code tree}
     * @param atLeast the least number of them
     * @param atMost the greatest number of them
     */
    public record Prop(String outline, int atLeast, int atMost) {}

    /**
     * How a kind of film is shot.
     *
     * @param name such as {@code thriller}
     * @param pacing factor of how quickly shots follow
     * @param light name of the lighting preset it leans to
     * @param tension name of its curve of tension
     * @param transition name of the transition between its shots
     * @param shots sizes of its shots in order
     */
    public record GenreOrigin(
            String name, double pacing, String light, String tension, String transition, List<String> shots) {}

    /**
     * How close a shot is.
     *
     * @param name such as {@code wide}
     * @param zoom base magnification
     * @param pan how far the camera may travel, as a share of the frame
     * @param shake how unsteadily it is held
     */
    public record ShotOrigin(String name, double zoom, double pan, double shake) {}

    /**
     * A pure noise.
     *
     * @param name such as {@code rumble}
     * @param band silent, low, mid or high
     */
    public record NoiseOrigin(String name, String band) {}

    /**
     * What a mood sounds like.
     *
     * @param name such as {@code calm}
     * @param hertz its ground tone
     * @param decibels how loud it is against the others
     * @param mode major, minor or another scale
     */
    public record MoodOrigin(String name, double hertz, double decibels, String mode) {}

    /**
     * What a mood of the picture implies where nothing else is said.
     *
     * @param name such as {@code dreamy}
     * @param palette name of a palette; empty for none
     * @param motion name of a motion; empty for none
     * @param light name of a lighting preset; empty for none
     * @param intensity strength in [0, 1]
     */
    public record ToneOrigin(String name, String palette, String motion, String light, double intensity) {}

    /**
     * A set of words or numbers that belong together.
     *
     * @param name such as {@code motion.rhythm}
     * @param values the values in order, numbers written out
     */
    public record OriginSet(String name, List<String> values) {}
}

package productions.motion.dsl.recipe;

import groovy.lang.GroovyObjectSupport;
import groovy.lang.MissingPropertyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.Sound;
import productions.motion.scene.Blend;
import productions.motion.scene.Caption;
import productions.motion.scene.Look;
import productions.motion.scene.Mode;
import productions.motion.scene.Part;
import productions.motion.scene.Place;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Size;
import productions.motion.value.Palette;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/**
 * The verbs of a film, each one line of a recipe. A word that is no verb becomes an {@link Ask}, which the verb to its
 * left looks up in its own family.
 */
public final class FilmWords extends GroovyObjectSupport {

    private final FilmOrder.Draft draft;
    private final Catalog catalog;
    private boolean hasSound;

    FilmWords(FilmOrder.Draft draft, Catalog catalog) {
        this.draft = draft;
        this.catalog = catalog;
    }

    /** Say in words what the film is; everything the recipe leaves open follows from them. */
    public void prompt(String text) {
        draft.text = text;
    }

    /** Say in words what must not appear. */
    public void without(String words) {
        draft.excluded.add(words);
    }

    /** Fix the chance the film is made with. */
    public void seed(long seed) {
        draft.seed = seed;
    }

    /** Say how large the film is, in pixels. */
    public void size(int width, int height) {
        draft.size = Optional.of(new Size(width, height));
    }

    /** Say how many pictures a second has. */
    public void fps(int framesPerSecond) {
        draft.framesPerSecond = Optional.of(framesPerSecond);
    }

    /** Say how long the film is, in seconds. */
    public void seconds(Number seconds) {
        draft.seconds = Optional.of(seconds.doubleValue());
    }

    /** Say how long the film is, such as {@code '1m30s'}. */
    public void duration(String text) {
        draft.seconds = Optional.of(Length.parse(text, draft.framesPerSecond.orElse(24)));
    }

    /** Say how color is laid: {@code 'pure'} or {@code 'blended'}. */
    public void mode(String name) {
        draft.mode = Optional.of(Words.of(Mode.class, "mode", name));
    }

    /** Choose the colors, as {@code '#1b2a49'} or {@code 0x1b2a49}. */
    public void palette(Object... colors) {
        Palette palette =
                new Palette(Arrays.stream(colors).map(FilmWords::color).toList());
        draft.edits.add(Edits.field(
                f -> new Blend(palette, f instanceof Blend b ? b.gradient() : gradient("vertical"))));
    }

    /** Choose how color is laid over the frame. */
    public void gradient(Ask ask) {
        Gradient gradient = catalog.make(Gradient.class, ask.name(), ask.parameters());
        draft.edits.add(Edits.field(
                f -> new Blend(f instanceof Blend b ? b.palette() : new Palette(List.of(Rgb.of(0x202030))), gradient)));
    }

    /** Choose how the picture moves. */
    public void motion(Ask ask) {
        Motion motion = catalog.make(Motion.class, ask.name(), ask.parameters());
        draft.edits.add(Edits.look(l -> new Look(
                l.field(),
                motion,
                l.texture(),
                l.light(),
                l.figures(),
                l.captions(),
                l.parallax(),
                l.layers(),
                l.tension())));
    }

    /** Choose what the camera does in every shot. */
    public void camera(Ask ask) {
        draft.edits.add(Edits.camera(catalog.make(Camera.class, ask.name(), ask.parameters())));
    }

    /** Add a sustained sound; the first one replaces what the prompt would have played. */
    public void sound(Ask ask) {
        sound(Map.of(), ask);
    }

    /** Add a sound with a pitch ({@code hertz}), a {@code level} and, where it repeats, {@code every} so many seconds. */
    public void sound(Map<String, ?> how, Ask ask) {
        Sound sound = catalog.make(Sound.class, ask.name(), ask.parameters());
        double every = number(how, "every", 0);
        Rhythm rhythm =
                every > 0 ? new Rhythm.Repeated(every, 0, number(how, "length", every)) : new Rhythm.Sustained();
        Part part = new Part(
                sound,
                List.of(number(how, "hertz", 220)),
                number(how, "level", 0.15),
                number(how, "pan", 0),
                number(how, "attack", every > 0 ? 0.005 : 0.5),
                number(how, "release", every > 0 ? 0.1 : 0.5),
                rhythm);
        draft.edits.add(Edits.part(part, !hasSound));
        hasSound = true;
    }

    /** Show words in the picture: {@code at} a place, {@code from} and {@code until} seconds. */
    public void text(Map<String, ?> how, String words) {
        Place place = Words.of(Place.class, "place", String.valueOf(Words.get(how, "at", "center")));
        double from = number(how, "from", 0);
        double until = number(how, "until", Double.MAX_VALUE);
        double size = number(how, "size", 0.09);
        draft.edits.add(Edits.look(l -> {
            List<Caption> captions = new ArrayList<>(l.captions());
            captions.add(new Caption(words, place, size, from, until));
            return new Look(
                    l.field(),
                    l.motion(),
                    l.texture(),
                    l.light(),
                    l.figures(),
                    captions,
                    l.parallax(),
                    l.layers(),
                    l.tension());
        }));
    }

    /** Show words in the middle of the picture. */
    public void text(String words) {
        text(Map.of(), words);
    }

    @Override
    public Object getProperty(String name) {
        if (name.equals(name.toLowerCase(Locale.ROOT))) {
            return new Ask(name, Map.of());
        }
        throw new MissingPropertyException(name, FilmWords.class);
    }

    /** Turn a word with parameters into an {@link Ask}. */
    public Object methodMissing(String name, Object arguments) {
        Object[] given = (Object[]) arguments;
        if (given.length == 0) {
            return new Ask(name, Map.of());
        }
        if (given.length == 1 && given[0] instanceof Map<?, ?> parameters) {
            return new Ask(name, Words.named(parameters));
        }
        throw Words.unknownVerb(name);
    }

    private Gradient gradient(String name) {
        return catalog.make(Gradient.class, name, Map.of());
    }

    private static double number(Map<String, ?> how, String name, double otherwise) {
        Object value = Words.get(how, name, otherwise);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Refusal(Refusal.Kind.DATA, "'" + name + ": " + value + "' is not a number. Give it one.");
    }

    private static Rgb color(Object color) {
        return color instanceof Number packed ? Rgb.of(packed.intValue()) : Rgb.parse(color.toString());
    }
}

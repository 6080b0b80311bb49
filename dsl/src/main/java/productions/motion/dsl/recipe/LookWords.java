package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.GroovyObjectSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import productions.motion.edit.Blending;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.Figure;
import productions.motion.scene.Light;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Outline;
import productions.motion.scene.Texture;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * The verbs for what is seen, the same for a film and for one of its shots. A word that is no verb becomes an {@link Ask},
 * which the verb to its left looks up in its own family.
 */
public abstract class LookWords extends GroovyObjectSupport {

    private static final double HALF = 0.5;

    private final Casting casting;
    private final String block;

    LookWords(Casting casting, String block) {
        this.casting = casting;
        this.block = block;
    }

    abstract void paint(Stroke stroke);

    abstract void look(Function<Seed, Camera> camera);

    Casting casting() {
        return casting;
    }

    /** Choose the colors, as {@code '#1b2a49'}, {@code 0x1b2a49}, {@code 'teal'}, or the name of a palette. */
    public void palette(Object... colors) {
        Function<Seed, List<Rgb>> chosen = colors.length == 1 && colors[0] instanceof Colors.Near near
                ? seed -> near.palette(seed).stops()
                : always(Colors.all(colors));
        Gradient plain = casting.catalog().make(Gradient.class, "vertical", Map.of());
        paint((l, seed) -> {
            Palette palette = new Palette(chosen.apply(seed));
            return l.with((Field) new Blend(palette, l.field() instanceof Blend b ? b.gradient() : plain));
        });
    }

    /** Return a request for colors like one color, {@code within} so many hundredths of OKLab. */
    public Object near(Map<String, ?> how, Object color) {
        return Colors.near(Words.known("near", how, "within"), color);
    }

    /** Return a request for colors like one color. */
    public Object near(Object color) {
        return Colors.near(Map.of(), color);
    }

    /** Return the colors between two palettes or colors: {@code palette blend('ocean', 'fire', 0.3)}. */
    public Object blend(Object one, Object other, Number share) {
        double way = share.doubleValue();
        if (!(way >= 0 && way <= 1)) {
            throw new Refusal(Refusal.Kind.DATA, "'" + share + "' is no share of the way. Write one from 0 to 1: 0.3.");
        }
        return Blending.palette(new Palette(Colors.all(one)), new Palette(Colors.all(other)), way);
    }

    /** Return the colors half way between two palettes or colors. */
    public Object blend(Object one, Object other) {
        return blend(one, other, HALF);
    }

    /** Fill the frame with cells of pure colors: {@code cells} in a frame height, each held for {@code hold} seconds. */
    public void mosaic(Map<String, ?> how, Object... colors) {
        Words.known("mosaic", how, "cells", "hold");
        List<Rgb> pool = Colors.all(colors);
        Mosaic mosaic = new Mosaic(pool, Words.number(how, "cells", 12), Words.number(how, "hold", 0.5));
        paint((l, seed) -> l.with(mosaic));
    }

    /** Choose how color is laid over the frame. */
    public void gradient(Map<String, ?> how, Object what) {
        Function<Seed, Gradient> gradient = casting.of(Gradient.class, what, how);
        paint((l, seed) -> l.with((Field)
                new Blend(l.field() instanceof Blend b ? b.palette() : colors(l.field()), gradient.apply(seed))));
    }

    /** Choose how color is laid over the frame. */
    public void gradient(Object what) {
        gradient(Map.of(), what);
    }

    /** Choose how the picture moves. */
    public void motion(Map<String, ?> how, Object what) {
        Function<Seed, Motion> motion = casting.of(Motion.class, what, how);
        paint((l, seed) -> l.with(motion.apply(seed)));
    }

    /** Choose how the picture moves. */
    public void motion(Object what) {
        motion(Map.of(), what);
    }

    /** Choose what the camera does. */
    public void camera(Map<String, ?> how, Object what) {
        look(casting.of(Camera.class, what, how));
    }

    /** Choose what the camera does. */
    public void camera(Object what) {
        camera(Map.of(), what);
    }

    /** Lay grain over the field: {@code strength} of 255, {@code scale} in bumps a frame height, {@code smoothness}. */
    public void texture(Map<String, ?> how) {
        Words.known("texture", how, "strength", "scale", "smoothness");
        paint((l, seed) -> l.with(new Texture(
                Words.number(how, "strength", l.texture().strength()),
                Words.number(how, "scale", l.texture().scale()),
                Words.number(how, "smoothness", l.texture().smoothness()))));
    }

    /** Change numbers of the light, such as {@code warmth: 0.4, vignette: 0.3}. */
    public void light(Map<String, ?> how) {
        Lights.check(how);
        paint((l, seed) -> l.with(Lights.on(l.light(), how)));
    }

    /** Begin the light anew under a name, with some of its numbers. */
    public void light(Map<String, ?> how, String name) {
        Lights.check(how);
        Light fresh = Lights.on(Light.neutral(name), how);
        paint((l, seed) -> l.with(fresh));
    }

    /** Put a shape in front: {@code at: [x, y]}, {@code size}, {@code color}, {@code opacity}, {@code softness}… */
    public void figure(Map<String, ?> how, String outline) {
        Words.known("figure", how, "at", "size", "color", "opacity", "softness", "motion", "depth");
        Outline shape = Words.constant(Outline.class, "figure", outline);
        Rgb color = Colors.color(Words.get(how, "color", "#ffffff"));
        Point place = place(Words.get(how, "at", List.of(0, 0)));
        Function<Seed, Motion> motion = casting.of(Motion.class, Words.get(how, "motion", "still"), Map.of());
        paint((l, seed) -> {
            List<Figure> figures = new ArrayList<>(l.figures());
            figures.add(new Figure(
                    shape,
                    place,
                    Words.number(how, "size", 0.3),
                    color,
                    Words.number(how, "opacity", 1),
                    Words.number(how, "softness", 0),
                    motion.apply(seed),
                    Words.number(how, "depth", 0)));
            return l.withFigures(figures);
        });
    }

    /** Put a white shape in the middle. */
    public void figure(String outline) {
        figure(Map.of(), outline);
    }

    /** Take away the shapes that the prompt put in front, and those put there before. */
    public void noFigures() {
        paint((l, seed) -> l.withFigures(List.of()));
    }

    /** Say how strongly layers shift against each other: 0 not at all, 0.2 much. */
    public void parallax(Number amount) {
        paint((l, seed) -> l.withParallax(amount.doubleValue()));
    }

    /** Say how many layers of depth there are, 1 to 4. */
    public void layers(int count) {
        paint((l, seed) -> l.withLayers(count));
    }

    @Override
    public Object getProperty(String name) {
        return casting.word(name);
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
        throw Words.unknownVerb(block, name, Words.of(getClass()));
    }

    /** Read a block with these words, and no others. */
    void read(Closure<?> parts) {
        parts.setResolveStrategy(Closure.DELEGATE_ONLY);
        parts.setDelegate(this);
        parts.call();
    }

    private static Palette colors(Field field) {
        return new Palette(((Mosaic) field).colors());
    }

    private static <T> Function<Seed, T> always(T value) {
        return seed -> value;
    }

    private static Point place(Object value) {
        if (value instanceof Point point) {
            return point;
        }
        if (value instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number x
                && pair.get(1) instanceof Number y) {
            return new Point(x.doubleValue(), y.doubleValue());
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "'" + value + "' is no place. Write it as [x, y], in frame heights from the center: [-0.5, 0.2].");
    }
}

package productions.motion.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.How;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.scene.Texture;
import productions.motion.scene.TextureNumber;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;

/**
 * The way from one scene to another: colors are mixed as the eye mixes them, numbers lie between, and what has nothing
 * between is that of the nearer scene.
 */
public final class Blending {

    private static final double HALF = 0.5;

    private final Catalog catalog;

    /** Set up for the primitives there are. */
    public Blending(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Return a scene between two.
     *
     * @param from where it begins; length, size and name are those of this one
     * @param to where it ends
     * @param share how far, from 0 to 1
     */
    public Scene between(Scene from, Scene to, double share) {
        Look a = from.look();
        Look b = to.look();
        Revision blended = Revision.of(from)
                .field(f -> field(f, b.field(), share))
                .motion(primitive(Motion.class, a.motion(), b.motion(), share))
                .texture(texture(a.texture(), b.texture(), share))
                .light(light(a.light(), b.light(), share))
                .figures(share < HALF ? a.figures() : b.figures())
                .shots(s -> camera(from, s, to, share));
        Scene scene =
                share < HALF ? blended.scene() : blended.like(to, Trait.SOUND).scene();
        String value = String.format(Locale.ROOT, "%s and %s, %.2f of the way", from.name(), to.name(), share);
        return Revision.of(scene).noting("blend", value, How.ASKED, "").scene();
    }

    private Field field(Field from, Field to, double share) {
        if (from instanceof Mosaic a && to instanceof Mosaic b) {
            List<Rgb> colors = colors(a.colors(), b.colors(), share);
            return new Mosaic(
                    colors, mixed(a.cells(), b.cells(), share), mixed(a.holdSeconds(), b.holdSeconds(), share));
        }
        if (from instanceof Blend a && to instanceof Blend b) {
            Palette palette = palette(a.palette(), b.palette(), share);
            return new Blend(palette, primitive(Gradient.class, a.gradient(), b.gradient(), share));
        }
        return share < HALF ? from : to;
    }

    /** Return the palette between two, with as many stops as the longer has. */
    public static Palette palette(Palette from, Palette to, double share) {
        int stops = Math.max(from.stops().size(), to.stops().size());
        List<Rgb> mixed = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            double place = stops == 1 ? 0 : (double) i / (stops - 1);
            mixed.add(from.at(place).toward(to.at(place), share).rgb());
        }
        return new Palette(mixed);
    }

    private static List<Rgb> colors(List<Rgb> from, List<Rgb> to, double share) {
        List<Rgb> mixed = new ArrayList<>();
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            OkLab a = OkLab.of(from.get(i % from.size()));
            mixed.add(a.toward(OkLab.of(to.get(i % to.size())), share).rgb());
        }
        return mixed;
    }

    private Shot camera(Scene from, Shot shot, Scene to, double share) {
        int index = from.shots().indexOf(shot) % to.shots().size();
        return shot.with(
                primitive(Camera.class, shot.camera(), to.shots().get(index).camera(), share));
    }

    /** Two of one kind meet in their numbers. */
    private <T> T primitive(Class<T> type, T from, T to, double share) {
        if (!Catalog.nameOf(from).equals(Catalog.nameOf(to))) {
            return share < HALF ? from : to;
        }
        Map<String, Object> last = new LinkedHashMap<>();
        Catalog.parametersOf(to).forEach(p -> last.put(p.name(), p.value()));
        Map<String, Object> between = new LinkedHashMap<>();
        Catalog.parametersOf(from)
                .forEach(p -> between.put(p.name(), value(p.value(), last.getOrDefault(p.name(), p.value()), share)));
        return catalog.make(type, Catalog.nameOf(from), between);
    }

    private static Object value(Object from, Object to, double share) {
        return from instanceof Double a && to instanceof Double b
                ? (Object) mixed(a, b, share)
                : share < HALF ? from : to;
    }

    private static Texture texture(Texture from, Texture to, double share) {
        Texture mixed = from;
        for (TextureNumber number : TextureNumber.values()) {
            mixed = mixed.with(number, mixed(number.of(from), number.of(to), share));
        }
        return mixed;
    }

    private static Light light(Light from, Light to, double share) {
        Light mixed = share < HALF ? from : to;
        for (LightNumber number : LightNumber.values()) {
            mixed = mixed.with(number, mixed(number.of(from), number.of(to), share));
        }
        return mixed;
    }

    private static double mixed(double from, double to, double share) {
        return from + share * (to - from);
    }
}

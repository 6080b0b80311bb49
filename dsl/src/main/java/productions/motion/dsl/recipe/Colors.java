package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Origins;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.value.DidYouMean;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Colors as recipes write them: numbers, hex digits, names of colors and palettes, and places to be near to. */
public final class Colors {

    private static final int NEAR_STOPS = 4;

    private Colors() {}

    /** The colors that have a name from the start; read when somebody first asks for one by name. */
    private static final class Named {
        private static final Origins ORIGINS = new OriginsKnowledge().origins();
    }

    /**
     * A request for colors that look alike.
     *
     * @param center what they are near to
     * @param within how far they may be from it, in hundredths of OKLab; 2 is just noticeable
     */
    record Near(Rgb center, double within) {

        Palette palette(Seed seed) {
            Seed chance = seed.of("recipe/near");
            List<Rgb> stops = new ArrayList<>();
            OkLab middle = OkLab.of(center);
            for (int i = 0; i < NEAR_STOPS; i++) {
                Seed own = chance.of(i);
                double angle = 2 * Math.PI * own.of("angle").unit();
                double reach = within / 100 * Math.sqrt(own.of("reach").unit());
                double lightness = middle.lightness() + reach * (2 * i / (NEAR_STOPS - 1.0) - 1);
                double side = Math.sqrt(Math.max(0, within * within / 1e4 - reach * reach)) * 0.7;
                stops.add(new OkLab(
                                Math.min(1, Math.max(0, lightness)),
                                middle.a() + side * StrictMath.cos(angle),
                                middle.b() + side * StrictMath.sin(angle))
                        .rgb());
            }
            return new Palette(stops);
        }
    }

    /** Return one color: {@code '#1b2a49'}, {@code 0x1b2a49} or {@code 'teal'}. */
    static Rgb color(Object written) {
        if (written instanceof Rgb color) {
            return color;
        }
        if (written instanceof Number packed) {
            return Rgb.of(packed.intValue());
        }
        String text = String.valueOf(written).strip();
        if (text.startsWith("#")) {
            return hex(text);
        }
        return named(text)
                .orElseThrow(() -> unknown(
                        "color",
                        text,
                        Named.ORIGINS.colors().stream()
                                .map(Origins.NamedColor::name)
                                .toList()));
    }

    /** Return the colors that some values name, in order; a single name may be that of a palette. */
    static List<Rgb> all(Object... written) {
        if (written.length == 1 && written[0] instanceof Palette palette) {
            return palette.stops();
        }
        if (written.length == 1 && written[0] instanceof Collection<?> several) {
            return all(several.toArray());
        }
        if (written.length == 1
                && written[0] instanceof CharSequence name
                && !name.toString().startsWith("#")) {
            return palette(name.toString());
        }
        return Stream.of(written).map(Colors::color).toList();
    }

    /** Return colors as numbers, set apart by commas, of the names of some or that of a palette. */
    public static String written(List<String> names) {
        return all(names.toArray()).stream().map(Rgb::hex).collect(Collectors.joining(","));
    }

    /** Return what a recipe means by near. */
    static Near near(Map<String, ?> how, Object color) {
        double within = Words.number(how, "within", 10);
        return new Near(color(color), within);
    }

    private static List<Rgb> palette(String name) {
        Optional<Rgb> single = named(name);
        Optional<List<Rgb>> several = Named.ORIGINS.palettes().stream()
                .filter(p -> plain(p.name()).equals(plain(name)))
                .map(Origins.NamedPalette::colors)
                .findFirst();
        return several.or(() -> single.map(List::of))
                .orElseThrow(() -> unknown(
                        "palette",
                        name,
                        Stream.concat(
                                        Named.ORIGINS.palettes().stream().map(Origins.NamedPalette::name),
                                        Named.ORIGINS.colors().stream().map(Origins.NamedColor::name))
                                .toList()));
    }

    private static Optional<Rgb> named(String name) {
        return Named.ORIGINS.colors().stream()
                .filter(c -> plain(c.name()).equals(plain(name)))
                .map(Origins.NamedColor::color)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ").strip();
    }

    private static Rgb hex(String text) {
        try {
            return Rgb.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    private static Refusal unknown(String what, String name, List<String> known) {
        return new Refusal(
                Refusal.Kind.DATA,
                "No " + what + " is called '" + name + "'. " + DidYouMean.sentence(name, known)
                        + "Name one, or write its colors as '#1b2a49'.");
    }
}

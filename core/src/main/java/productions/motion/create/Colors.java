package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * The colors that have a name.
 *
 * @param named the primaries, then every other color with a name
 */
record Colors(List<NamedColor> named) {

    Colors {
        named = List.copyOf(named);
    }

    static Colors of(Origins origins) {
        return new Colors(Stream.concat(origins.primaries().stream(), origins.colors().stream())
                .toList());
    }

    /** Return the color of a name or of a number such as {@code #1b2a49}. */
    Optional<Rgb> find(String name) {
        if (name.startsWith("#")) {
            return Optional.of(Rgb.parse(name));
        }
        String wanted = plain(name);
        return named.stream()
                .filter(color -> plain(color.name()).equals(wanted))
                .map(NamedColor::color)
                .findFirst();
    }

    /** Return every color once, in order. */
    List<Rgb> all() {
        return named.stream().map(NamedColor::color).distinct().toList();
    }

    /** Return the name of the color that looks most like this one; its number where none has a name. */
    String nameOf(Rgb color) {
        OkLab place = OkLab.of(color);
        return named.stream()
                .min((a, b) -> Double.compare(distance(a, place), distance(b, place)))
                .map(NamedColor::name)
                .orElse(color.hex());
    }

    private static double distance(NamedColor color, OkLab place) {
        return OkLab.of(color.color()).distanceTo(place);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}

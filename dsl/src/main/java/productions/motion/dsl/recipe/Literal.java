package productions.motion.dsl.recipe;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import productions.motion.catalog.Catalog;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Rgb;

/** Values as a recipe writes them, so that reading them back gives the same value to the last bit. */
final class Literal {

    private Literal() {}

    static String of(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Point point) {
            return "[" + number(point.x()) + ", " + number(point.y()) + "]";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof CharSequence text ? text(text.toString()) : String.valueOf(value);
    }

    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    static String text(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }

    static String colors(Palette palette) {
        return colors(palette.stops());
    }

    static String colors(List<Rgb> colors) {
        return colors.stream().map(c -> "'" + c.hex() + "'").collect(Collectors.joining(", "));
    }

    /** Return a primitive by its name, with those of its parameters that are not as they always are. */
    static String primitive(Object primitive, Catalog catalog, Class<?> family) {
        Object plain = catalog.make(family, Catalog.nameOf(primitive), Map.of());
        List<Catalog.Binding> standard = Catalog.parametersOf(plain);
        String parameters = Catalog.parametersOf(primitive).stream()
                .filter(b -> !standard.contains(b))
                .map(b -> b.name() + ": " + of(b.value()))
                .collect(Collectors.joining(", "));
        return Catalog.nameOf(primitive) + "(" + parameters + ")";
    }
}

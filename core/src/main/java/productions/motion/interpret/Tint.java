package productions.motion.interpret;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * How a word of shade changes a color.
 *
 * @param name the word, such as {@code dark}
 * @param light factor of lightness
 * @param white share of white mixed in
 * @param chroma factor of colorfulness
 */
record Tint(String name, double light, double white, double chroma) {

    private static final Map<String, Tint> KNOWN = Stream.of(
                    new Tint("dark", 0.6, 0, 0.85),
                    new Tint("deep", 0.75, 0, 1),
                    new Tint("light", 1, 0.45, 1),
                    new Tint("pale", 1, 0.6, 1),
                    new Tint("bright", 1, 0.08, 1.15),
                    new Tint("vivid", 1, 0, 1.3),
                    new Tint("vibrant", 1, 0, 1.3),
                    new Tint("intense", 1, 0, 1.3),
                    new Tint("hot", 1, 0, 1.3),
                    new Tint("neon", 1, 0.1, 1.4),
                    new Tint("electric", 1, 0.05, 1.4),
                    new Tint("fluorescent", 1, 0.1, 1.4),
                    new Tint("glowing", 1, 0.1, 1.2),
                    new Tint("muted", 1, 0, 0.5),
                    new Tint("dusty", 1, 0.1, 0.55),
                    new Tint("smoky", 0.9, 0, 0.4),
                    new Tint("dull", 0.9, 0, 0.5),
                    new Tint("murky", 0.7, 0, 0.5),
                    new Tint("muddy", 0.7, 0, 0.5),
                    new Tint("dirty", 0.8, 0, 0.6),
                    new Tint("faded", 1, 0.2, 0.5),
                    new Tint("washed", 1, 0.3, 0.5),
                    new Tint("pastel", 1, 0.5, 0.9),
                    new Tint("baby", 1, 0.5, 0.9),
                    new Tint("soft", 1, 0.25, 0.8),
                    new Tint("rich", 0.9, 0, 1.15),
                    new Tint("milky", 1, 0.5, 0.7),
                    new Tint("creamy", 1, 0.4, 0.7),
                    new Tint("burnt", 0.85, 0, 1),
                    new Tint("rusty", 0.85, 0, 0.9),
                    new Tint("medium", 0.95, 0, 1),
                    new Tint("grayish", 1, 0, 0.4))
            .collect(Collectors.toMap(Tint::name, Function.identity()));

    /** Return the tint that a word or its base form names. */
    static Optional<Tint> of(String word) {
        return Stream.concat(Stream.of(word), Stems.of(word).stream())
                .filter(KNOWN::containsKey)
                .findFirst()
                .map(KNOWN::get);
    }

    /** Return a color with this shade. */
    Rgb of(Rgb color) {
        OkLab from = OkLab.of(color);
        OkLab changed = new OkLab(from.lightness() * light, from.a() * chroma, from.b() * chroma);
        return changed.toward(new OkLab(1, 0, 0), white).rgb();
    }
}

package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.scene.Domain;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/** Joins a word of shade to the color after it: {@code dark teal} is one color, not darkness and teal. */
final class Tints {

    private static final Map<String, Tint> TINTS = Map.ofEntries(
            Map.entry("dark", new Tint(0.6, 0, 0.85)),
            Map.entry("deep", new Tint(0.75, 0, 1)),
            Map.entry("light", new Tint(1, 0.45, 1)),
            Map.entry("pale", new Tint(1, 0.6, 1)),
            Map.entry("bright", new Tint(1, 0.08, 1.15)),
            Map.entry("vivid", new Tint(1, 0, 1.3)),
            Map.entry("neon", new Tint(1, 0.1, 1.4)),
            Map.entry("electric", new Tint(1, 0.05, 1.4)),
            Map.entry("muted", new Tint(1, 0, 0.5)),
            Map.entry("dusty", new Tint(1, 0.1, 0.55)),
            Map.entry("dull", new Tint(0.9, 0, 0.5)),
            Map.entry("murky", new Tint(0.7, 0, 0.5)),
            Map.entry("faded", new Tint(1, 0.2, 0.5)),
            Map.entry("pastel", new Tint(1, 0.5, 0.9)),
            Map.entry("soft", new Tint(1, 0.25, 0.8)),
            Map.entry("rich", new Tint(0.9, 0, 1.15)),
            Map.entry("grayish", new Tint(1, 0, 0.4)),
            Map.entry("greyish", new Tint(1, 0, 0.4)));

    private Tints() {}

    /** Return the phrases with every shade and its color made one. */
    static List<Match> join(List<Match> matches, Sentence sentence, Origins origins) {
        List<Match> joined = new ArrayList<>();
        for (Match match : matches) {
            Optional<Tint> tint = match.has(Domain.COLOR) ? tint(sentence, match.from() - 1) : Optional.empty();
            Optional<Rgb> color = tint.flatMap(t -> color(match, origins));
            if (tint.isEmpty() || color.isEmpty()) {
                joined.add(match);
                continue;
            }
            int from = match.from() - 1;
            joined.removeIf(m -> m.to() > from);
            joined.add(tinted(match, from, sentence.at(from), tint.get().of(color.get())));
        }
        return joined;
    }

    private static Optional<Tint> tint(Sentence sentence, int i) {
        Tint tint = TINTS.get(sentence.at(i));
        return tint != null
                ? Optional.of(tint)
                : Stems.of(sentence.at(i)).stream()
                        .filter(TINTS::containsKey)
                        .findFirst()
                        .map(TINTS::get);
    }

    private static Optional<Rgb> color(Match match, Origins origins) {
        String name = match.entries().stream()
                .filter(e -> e.domain() == Domain.COLOR)
                .map(LexiconEntry::value)
                .findFirst()
                .orElse("");
        return name.startsWith("#")
                ? Optional.of(Rgb.parse(name))
                : origins.colors().stream()
                        .filter(c -> c.name().equals(name))
                        .map(NamedColor::color)
                        .findFirst();
    }

    private static Match tinted(Match match, int from, String tint, Rgb color) {
        List<LexiconEntry> entries = match.entries().stream()
                .map(e -> e.domain() == Domain.COLOR
                        ? new LexiconEntry(tint + " " + e.phrase(), Domain.COLOR, color.hex(), e.amount(), e.kind())
                        : e)
                .toList();
        return new Match(from, match.to(), entries, match.senses(), match.form());
    }

    /**
     * How a word changes a color.
     *
     * @param light factor of lightness
     * @param white share of white mixed in
     * @param chroma factor of colorfulness
     */
    private record Tint(double light, double white, double chroma) {

        Rgb of(Rgb color) {
            OkLab from = OkLab.of(color);
            OkLab changed = new OkLab(from.lightness() * light, from.a() * chroma, from.b() * chroma);
            return changed.toward(new OkLab(1, 0, 0), white).rgb();
        }
    }
}

package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.scene.Domain;
import productions.motion.value.Rgb;

/** Joins words of shade to the color after them: {@code dark teal} is one color, not darkness and teal. */
final class Tints {

    private Tints() {}

    /** Return the phrases with every shade and its color made one. */
    static List<Match> join(List<Match> matches, Sentence sentence, Origins origins) {
        List<Match> joined = new ArrayList<>();
        for (Match match : matches) {
            Match tinted = match;
            Optional<Tint> tint = tint(tinted, sentence);
            while (tint.isPresent()) {
                tinted = tinted(tinted, tint.get(), origins);
                tint = tint(tinted, sentence);
            }
            int from = tinted.from();
            joined.removeIf(m -> m.to() > from);
            joined.add(tinted);
        }
        return joined;
    }

    private static Optional<Tint> tint(Match match, Sentence sentence) {
        int before = match.from() - 1;
        boolean color = match.has(Domain.COLOR) && match.domains().contains(Domain.COLOR);
        return color && before >= 0 && !sentence.isClaimed(before) && sentence.follows(match.from())
                ? Tint.of(sentence.at(before))
                : Optional.empty();
    }

    private static Match tinted(Match match, Tint tint, Origins origins) {
        List<LexiconEntry> entries = match.entries().stream()
                .filter(e -> e.domain() == Domain.COLOR)
                .map(e -> new LexiconEntry(
                        e.phrase(),
                        Domain.COLOR,
                        color(e.value(), origins).map(c -> tint.of(c).hex()).orElse(e.value()),
                        e.amount(),
                        e.kind(),
                        tint.name() + " " + e.name()))
                .toList();
        return new Match(
                match.from() - 1,
                match.to(),
                entries,
                match.senses(),
                match.form(),
                match.confidence(),
                match.others());
    }

    private static Optional<Rgb> color(String name, Origins origins) {
        return name.startsWith("#")
                ? Optional.of(Rgb.parse(name))
                : origins.colors().stream()
                        .filter(c -> c.name().equals(name))
                        .map(NamedColor::color)
                        .findFirst();
    }
}

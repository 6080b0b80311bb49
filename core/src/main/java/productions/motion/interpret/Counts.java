package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/** Counts shapes and things by the words before them: <i>three circles</i>, <i>a dozen tiny yellow triangles</i>. */
final class Counts {

    /** How many tokens may stand between the number and the thing. */
    private static final int REACH = 5;

    private static final Map<String, Double> VAGUE = Map.of(
            "few", 3.0,
            "several", 5.0,
            "many", 12.0,
            "lots", 12.0,
            "countless", 40.0,
            "dozens", 24.0,
            "hundreds", 40.0,
            "flock", 9.0,
            "swarm", 24.0,
            "both", 2.0);

    /** Words that count only as <i>a school of</i>: a school bus is one bus. */
    private static final Map<String, Double> GATHERED = Map.of(
            "school", 9.0,
            "shoal", 9.0,
            "herd", 7.0,
            "pack", 6.0,
            "fleet", 5.0,
            "crowd", 12.0,
            "group", 5.0,
            "bunch", 7.0,
            "handful", 5.0,
            "row", 5.0);

    private Counts() {}

    /** Return the phrase with its number, and claim the words of the number. */
    static Match apply(Match match, Sentence sentence) {
        if (!match.has(Domain.SHAPE) && !match.has(Domain.ENTITY)) {
            return match;
        }
        return number(match, sentence)
                .map(count -> match.meaning(counted(match, count)))
                .orElse(match);
    }

    private static Optional<Double> number(Match match, Sentence sentence) {
        for (int i = Math.max(0, match.from() - REACH); i < match.from(); i++) {
            Optional<Numeral> number = sentence.isClaimed(i) ? Optional.empty() : Numeral.at(sentence, i);
            if (number.isPresent()
                    && number.get().isWhole()
                    && isOpen(number.get().to(), match.from(), sentence)) {
                sentence.claim(i, number.get().to());
                return Optional.of(number.get().value());
            }
            Optional<Double> vague = vague(sentence, i);
            if (vague.isPresent() && isOpen(i + 1, match.from(), sentence)) {
                sentence.claim(i, i + 1);
                return vague;
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> vague(Sentence sentence, int at) {
        boolean gathered = at + 1 < sentence.size() && sentence.at(at + 1).equals("of");
        Map<String, Double> words = gathered && GATHERED.containsKey(sentence.at(at)) ? GATHERED : VAGUE;
        return Optional.ofNullable(words.get(sentence.at(at)));
    }

    /** Return whether only words that describe stand between the number and the thing. */
    private static boolean isOpen(int from, int to, Sentence sentence) {
        for (int i = from; i < to; i++) {
            boolean of = sentence.at(i).equals("of");
            if (!of && (sentence.is(i, Token.Kind.MARK) || Cues.isLink(sentence.at(i)))) {
                return false;
            }
        }
        return from <= to;
    }

    private static List<LexiconEntry> counted(Match match, double count) {
        return match.entries().stream()
                .map(e -> e.domain() == Domain.SHAPE || e.domain() == Domain.ENTITY
                        ? new LexiconEntry(e.phrase(), e.domain(), e.value(), count, e.kind(), e.name())
                        : e)
                .toList();
    }
}

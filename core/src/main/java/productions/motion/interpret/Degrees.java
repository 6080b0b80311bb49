package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/**
 * Makes a speed or strength more or less by the words before it: <i>very slow</i>, <i>a bit louder</i>, <i>twice as
 * fast</i>, <i>3x slower</i>.
 */
final class Degrees {

    private static final Set<Domain> GRADED = Set.of(Domain.SPEED, Domain.PACING, Domain.INTENSITY);

    /** How far the difference to the middle grows. */
    private static final Map<String, Double> DEGREES = Map.ofEntries(
            Map.entry("very", 1.6),
            Map.entry("really", 1.5),
            Map.entry("super", 1.8),
            Map.entry("extremely", 2.0),
            Map.entry("incredibly", 2.0),
            Map.entry("insanely", 2.2),
            Map.entry("ultra", 2.0),
            Map.entry("so", 1.4),
            Map.entry("much", 1.5),
            Map.entry("way", 1.6),
            Map.entry("quite", 1.2),
            Map.entry("pretty", 1.1),
            Map.entry("fairly", 0.8),
            Map.entry("rather", 1.0),
            Map.entry("somewhat", 0.6),
            Map.entry("slightly", 0.4),
            Map.entry("barely", 0.3),
            Map.entry("bit", 0.5),
            Map.entry("little", 0.5),
            Map.entry("tad", 0.4),
            Map.entry("touch", 0.4),
            Map.entry("smidge", 0.4),
            Map.entry("hair", 0.3),
            Map.entry("kinda", 0.7),
            Map.entry("kind", 0.7),
            Map.entry("mildly", 0.5),
            Map.entry("moderately", 0.7),
            Map.entry("relatively", 0.8),
            Map.entry("noticeably", 1.2),
            Map.entry("considerably", 1.4),
            Map.entry("significantly", 1.4),
            Map.entry("far", 1.6),
            Map.entry("mega", 1.8),
            Map.entry("hyper", 1.8),
            Map.entry("painfully", 1.8),
            Map.entry("unbelievably", 2.0),
            Map.entry("ridiculously", 2.0));

    private static final Map<String, Double> TIMES =
            Map.of("twice", 2.0, "double", 2.0, "thrice", 3.0, "triple", 3.0, "half", 0.5);

    private Degrees() {}

    /** Return the phrase with the amounts that the words before it give, and claim these words. */
    static Match apply(Match match, Sentence sentence) {
        if (match.domains().stream().noneMatch(GRADED::contains)) {
            return match;
        }
        Optional<Double> times = times(match.from(), sentence);
        if (times.isPresent()) {
            return match.meaning(change(match, e -> multiplied(e, times.get())));
        }
        String word = sentence.at(match.from() - 1);
        Double degree = DEGREES.get(word);
        if (degree == null || sentence.isClaimed(match.from() - 1)) {
            return match;
        }
        boolean article = sentence.at(match.from() - 2).equals("a");
        sentence.claim(match.from() - (article ? 2 : 1), match.from());
        return match.meaning(change(match, e -> named(graded(e, degree), word)));
    }

    private static Optional<Double> times(int before, Sentence sentence) {
        int at = sentence.at(before - 1).equals("as") ? before - 2 : before - 1;
        String word = sentence.at(at);
        boolean sign = word.equals("times") || word.equals("x");
        Optional<Double> times = sign
                ? Numeral.at(sentence, at - 1).filter(n -> n.value() > 0).map(Numeral::value)
                : Optional.ofNullable(at < before - 1 || word.equals("double") ? TIMES.get(word) : null);
        times.ifPresent(t -> sentence.claim(sign ? at - 1 : at, before));
        return times;
    }

    private static List<LexiconEntry> change(Match match, UnaryOperator<LexiconEntry> change) {
        return match.entries().stream()
                .map(e -> GRADED.contains(e.domain()) ? change.apply(e) : e)
                .toList();
    }

    /** Set the factor itself: twice as fast is 2, twice as slow a half. */
    private static LexiconEntry multiplied(LexiconEntry entry, double times) {
        if (entry.domain() == Domain.INTENSITY) {
            return amount(entry, Math.min(1, entry.amount() * times));
        }
        double factor = entry.amount() < 1 ? 1 / times : times;
        String value = factor < 1 ? "slow" : "fast";
        boolean turned = entry.domain() == Domain.SPEED && !entry.value().equals(value);
        return new LexiconEntry(
                entry.phrase(),
                entry.domain(),
                turned ? value : entry.value(),
                factor,
                entry.kind(),
                turned ? value : entry.name());
    }

    private static LexiconEntry graded(LexiconEntry entry, double degree) {
        if (entry.domain() == Domain.INTENSITY) {
            return amount(entry, Math.max(0, Math.min(1, 0.5 + (entry.amount() - 0.5) * degree)));
        }
        double slow = 1 + (1 / entry.amount() - 1) * degree;
        return amount(entry, entry.amount() < 1 ? 1 / slow : 1 + (entry.amount() - 1) * degree);
    }

    private static LexiconEntry named(LexiconEntry entry, String degree) {
        return new LexiconEntry(
                entry.phrase(),
                entry.domain(),
                entry.value(),
                entry.amount(),
                entry.kind(),
                degree + " " + entry.name());
    }

    private static LexiconEntry amount(LexiconEntry entry, double amount) {
        return new LexiconEntry(entry.phrase(), entry.domain(), entry.value(), amount, entry.kind(), entry.name());
    }
}

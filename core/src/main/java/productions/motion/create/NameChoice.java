package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.create.Implications.Implied;
import productions.motion.scene.Alternative;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides on one name: the one asked for, else one that is implied, else one drawn; never one that is excluded. */
final class NameChoice {

    private final Brief brief;

    NameChoice(Brief brief) {
        this.brief = brief;
    }

    /** Return the answer to a question. */
    Decision<String> decide(Question question) {
        List<String> allowed = question.known().stream()
                .filter(name -> !brief.wall().bars(question.domain(), name))
                .toList();
        if (allowed.isEmpty()) {
            return neutral(question);
        }
        List<Meaning> asked = question.asked().stream()
                .filter(m -> allowed.contains(m.value()))
                .toList();
        return asked.isEmpty() ? unasked(question, allowed) : asked(question, asked);
    }

    private Decision<String> asked(Question question, List<Meaning> asked) {
        Meaning surest = asked.stream()
                .reduce((a, b) -> b.confidence() > a.confidence() ? b : a)
                .orElseThrow();
        List<Alternative> others = asked.stream()
                .map(Meaning::value)
                .filter(v -> !v.equals(surest.value()))
                .distinct()
                .map(v -> new Alternative(v, 0))
                .toList();
        How how = Brief.isHint(surest) ? How.IMPLIED : How.ASKED;
        return answer(question, surest.value(), how, "", List.of(brief.evidence(surest)), others);
    }

    private Decision<String> unasked(Question question, List<String> allowed) {
        List<String> fitting = allowed.stream()
                .filter(name -> !brief.wall().shuns(question.domain(), name))
                .toList();
        List<String> pool = fitting.isEmpty() ? allowed : fitting;
        List<Evidence> evidence = new ArrayList<>();
        List<String> implied = List.of();
        for (Implied one : brief.implied(question.domain())) {
            List<String> narrower = kept(implied.isEmpty() ? pool : implied, one.values());
            if (!narrower.isEmpty()) {
                implied = narrower;
                evidence.add(brief.evidence(one.because()));
            }
        }
        if (!implied.isEmpty()) {
            return drawn(question, implied, How.IMPLIED, evidence);
        }
        List<String> open = kept(pool, Implications.open(question.domain()));
        return drawn(question, open.isEmpty() ? pool : open, How.DRAWN, evidence);
    }

    private Decision<String> drawn(Question question, List<String> pool, How how, List<Evidence> evidence) {
        Optional<Familiarity> familiarity =
                pool.size() == 1 ? Optional.empty() : brief.memory().familiarity(question.domain(), pool);
        return familiarity
                .map(known -> drawn(question, known, how, evidence))
                .orElseGet(() -> drawnEvenly(question, pool, how, evidence));
    }

    /** What earlier films showed seldom is likelier. */
    private Decision<String> drawn(Question question, Familiarity known, How how, List<Evidence> evidence) {
        Familiarity.Known drawn = known.drawn(brief.chance(question.aspect()));
        List<Evidence> reasons =
                Stream.concat(evidence.stream(), drawn.evidence().stream()).toList();
        return answer(question, drawn.name(), how, Brief.stream(question.aspect()), reasons, known.others(drawn));
    }

    private Decision<String> drawnEvenly(Question question, List<String> pool, How how, List<Evidence> evidence) {
        String value = pool.get(brief.chance(question.aspect()).below(pool.size()));
        double share = 1.0 / pool.size();
        List<Alternative> others = pool.stream()
                .filter(v -> !v.equals(value))
                .map(v -> new Alternative(v, share))
                .toList();
        if (pool.size() > 1) {
            return answer(question, value, how, Brief.stream(question.aspect()), evidence, others);
        }
        return answer(question, value, how == How.DRAWN ? How.DEFAULT : how, "", evidence, others);
    }

    private Decision<String> neutral(Question question) {
        String value = question.known().contains(question.neutral())
                ? question.neutral()
                : question.known().get(0);
        return answer(question, value, How.DEFAULT, "", List.of(), List.of());
    }

    private Decision<String> answer(
            Question question, String value, How how, String stream, List<Evidence> why, List<Alternative> others) {
        List<Evidence> evidence = Stream.of(why, unmet(question), excluded(question))
                .flatMap(List::stream)
                .toList();
        return Decision.of(value, new Choice(question.aspect(), value, how, stream, evidence, others));
    }

    /** What was asked for but does not exist: said, so that nothing falls back in silence. */
    private List<Evidence> unmet(Question question) {
        return question.asked().stream()
                .filter(m -> !question.known().contains(m.value()))
                .map(m -> brief.evidence(m, "unknown"))
                .toList();
    }

    private List<Evidence> excluded(Question question) {
        return brief.wall().excluded(question.domain()).stream()
                .map(m -> brief.evidence(m, "excluded"))
                .toList();
    }

    private static List<String> kept(List<String> pool, List<String> values) {
        return pool.stream().filter(values::contains).toList();
    }
}

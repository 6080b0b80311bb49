package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import productions.motion.interpret.Durations.Time;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Tells the lengths of transitions ({@code a 2-second dissolve}, {@code crossfade over 3 s}) from those of the film.
 *
 * @param lengths those of the film and its scenes
 * @param crossings those of transitions
 */
record Crossings(List<Time> lengths, List<Meaning> crossings) {

    private static final Set<String> LINKS = Set.of("over", "for", "of", "lasting", "in", "within", "takes", "taking");

    private static final Set<String> WAYS = Set.of("from", "to", "into", "between");

    /** How many words a transition may have. */
    private static final int LONGEST = 4;

    static Crossings of(Sentence sentence, Vocabulary vocabulary, List<Time> times) {
        List<Time> lengths = new ArrayList<>();
        List<Meaning> crossings = new ArrayList<>();
        for (Time time : times) {
            if (isTransition(sentence, vocabulary, time.to(), -1) || isBehind(sentence, vocabulary, time)) {
                Span span = sentence.span(time.from(), time.to());
                crossings.add(new Meaning(Domain.TRANSITION_LENGTH, "seconds", time.seconds(), span, "number", 1));
            } else {
                lengths.add(time);
            }
        }
        return new Crossings(lengths, crossings);
    }

    private static boolean isBehind(Sentence sentence, Vocabulary vocabulary, Time time) {
        int link = time.from() - 1;
        if (!LINKS.contains(sentence.at(link))) {
            return false;
        }
        for (int from = link - 1;
                from >= 0 && !sentence.ends(from) && !sentence.at(from).equals(",");
                from--) {
            boolean near = from >= link - LONGEST && isTransition(sentence, vocabulary, from, link);
            if (near || sentence.at(link).equals("over") && leads(sentence, vocabulary, from, link)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a transition is told with what it leads from and to: dissolve from desert to ocean over 2 seconds. */
    private static boolean leads(Sentence sentence, Vocabulary vocabulary, int from, int link) {
        for (int to = from + 1; to < Math.min(link, from + LONGEST); to++) {
            if (WAYS.contains(sentence.at(to)) && isTransition(sentence, vocabulary, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a transition that takes time begins at a token, and ends at another if that is not -1. */
    private static boolean isTransition(Sentence sentence, Vocabulary vocabulary, int from, int to) {
        return from < sentence.size()
                && vocabulary
                        .longest(sentence, from)
                        .filter(m -> to < 0 || m.to() == to)
                        .filter(m -> m.domains().contains(Domain.TRANSITION))
                        .filter(m ->
                                m.entries().stream().noneMatch(e -> e.value().equals("cut")))
                        .isPresent();
    }
}

package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.scene.Asked;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Segment;

/** The parts of a prompt that follow one another in time: its scenes, or else what it sets apart by arrows. */
final class Clauses {

    private static final Pattern THEN = Pattern.compile("→|->");

    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Segment> segments;

    Clauses(Instruction instruction) {
        this.segments = instruction.segments();
        segments.stream().skip(1).forEach(s -> starts.add(s.span().start()));
        String text = instruction.prompt().text();
        Matcher then = THEN.matcher(text);
        while (segments.isEmpty() && then.find()) {
            if (then.start() > 0 && then.end() < text.length()) {
                starts.add(then.start());
            }
        }
    }

    /** Return how many there are, at least 1. */
    int count() {
        return starts.size();
    }

    /** Return how long each is to be as a share of the film; the same for all whose length nobody says. */
    List<Double> shares() {
        double mean = segments.stream()
                .flatMap(s -> s.seconds().stream())
                .mapToDouble(Asked::value)
                .average()
                .orElse(1);
        return segments.stream()
                .map(s -> s.seconds().map(Asked::value).orElse(mean))
                .toList();
    }

    /** Return whether any says how long it is to be. */
    boolean isTimed() {
        return segments.stream().anyMatch(s -> s.seconds().isPresent());
    }

    /** Return what one of several things says in a clause; where it says nothing, what the last clause before said. */
    List<Meaning> within(List<Meaning> all, int clause) {
        for (int i = clause; i >= 0; i--) {
            int wanted = i;
            List<Meaning> here = all.stream().filter(m -> clauseOf(m) == wanted).toList();
            if (!here.isEmpty()) {
                return here;
            }
        }
        return all;
    }

    private int clauseOf(Meaning meaning) {
        int clause = 0;
        while (clause + 1 < starts.size()
                && starts.get(clause + 1) <= meaning.span().start()) {
            clause++;
        }
        return clause;
    }
}

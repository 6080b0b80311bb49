package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.scene.Meaning;

/** The parts of a prompt that follow one another in time, as in 'pan left, then zoom in'. */
final class Clauses {

    private static final Pattern THEN = Pattern.compile("\\b(?:and )?(?:then|followed by|after that)\\b|→|->|;");

    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Clauses(String text) {
        Matcher then = THEN.matcher(text.toLowerCase(Locale.ROOT));
        while (then.find()) {
            if (then.start() > 0 && then.end() < text.length()) {
                starts.add(then.start());
            }
        }
    }

    /** Return how many there are, at least 1. */
    int count() {
        return starts.size();
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

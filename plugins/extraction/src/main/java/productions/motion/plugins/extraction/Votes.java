package productions.motion.plugins.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts how often each answer was given. */
public final class Votes {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Count an answer. */
    public void add(String answer) {
        counts.merge(answer, 1, Integer::sum);
    }

    /** Return the answer given most often; among equals the first by name. */
    public Optional<String> winner() {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }
}

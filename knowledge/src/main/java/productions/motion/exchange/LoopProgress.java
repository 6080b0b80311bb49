package productions.motion.exchange;

import java.util.List;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.RunRow;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the latest twenty runs went, as the earlier system told it: which share of them learned, which share discovered
 * something, and how much of all motion met is of the twenty most frequent kinds.
 */
final class LoopProgress {

    private static final int LAST = 20;
    private static final int TARGET = 95;

    private final Entries entries;

    LoopProgress(Entries entries) {
        this.entries = entries;
    }

    ObjectNode json(JsonMapper mapper) {
        List<RunRow> runs = entries.runs(LAST);
        long discovering = runs.stream().filter(r -> r.discovered() > 0).count();
        long learning = runs.stream().filter(r -> r.discovered() + r.seen() > 0).count();
        return mapper.createObjectNode()
                .put("last_n", LAST)
                .put("total_runs", runs.size())
                .put("runs_with_learning", learning)
                .put("precision_pct", percent(learning, runs.size()))
                .put("target_pct", TARGET)
                .put("runs_with_discovery", discovering)
                .put("discovery_rate_pct", percent(discovering, runs.size()))
                .put("repetition_score", repetition());
    }

    private double repetition() {
        long frequent = entries.first(Aspect.MOTION, Entries.Order.COMMON, LAST).stream()
                .mapToLong(e -> e.statistics().count())
                .sum();
        try (Stream<Entry> all = entries.all(Aspect.MOTION)) {
            long sum = all.mapToLong(e -> e.statistics().count()).sum();
            return percent(frequent, sum) / 100.0;
        }
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}

package productions.motion.dsl.command.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.RunRow;
import productions.motion.loop.Coverage;
import productions.motion.loop.LoopState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found over time.
 *
 * @param perHundred for each hundred runs after the other, how many entries were new; the last hundred may be short
 * @param lastHundred how many runs the last of them has
 * @param coverage what share of the cells of color was covered after each hundred runs
 * @param lines what is covered now
 * @param loops how far the loops are
 */
record History(
        List<Long> perHundred,
        int lastHundred,
        List<Double> coverage,
        List<Coverage.Line> lines,
        List<LoopState> loops) {

    private static final int HUNDRED = 100;
    private static final Pattern OTHERS = Pattern.compile("(?:origins|lexicon|import).*");

    static History of(Registries registries, Knowledge knowledge) {
        List<RunRow> runs = new ArrayList<>(registries.runs(Integer.MAX_VALUE).stream()
                .filter(r -> !OTHERS.matcher(r.id()).matches())
                .sorted(Comparator.comparing(RunRow::at))
                .toList());
        List<Instant> firsts = firsts(registries);
        List<Long> news = new ArrayList<>();
        List<Double> covered = new ArrayList<>();
        for (int from = 0; from < runs.size(); from += HUNDRED) {
            List<RunRow> some = runs.subList(from, Math.min(runs.size(), from + HUNDRED));
            news.add(some.stream().mapToLong(RunRow::discovered).sum());
            Instant end = some.get(some.size() - 1).at();
            covered.add((double) firsts.stream().filter(f -> !f.isAfter(end)).count() / Coverage.CELLS);
        }
        int last = runs.isEmpty() ? 0 : (runs.size() - 1) % HUNDRED + 1;
        return new History(news, last, covered, new Coverage(registries, knowledge).lines(), LoopState.all(registries));
    }

    /** When each cell of color was first met. */
    private static List<Instant> firsts(Registries registries) {
        try (Stream<Entry> all = registries.all(Aspect.PURE_COLOR)) {
            List<Instant> firsts =
                    new ArrayList<>(all.filter(e -> e.statistics().count() > 0)
                            .filter(e -> e.id().key().endsWith("_1.0"))
                            .map(e -> e.statistics().first())
                            .toList());
            Collections.sort(firsts);
            return firsts;
        }
    }

    ObjectNode json(ObjectNode root) {
        ArrayNode news = root.putArray("new_per_100_runs");
        perHundred.forEach(news::add);
        root.put("runs_in_last", lastHundred);
        ArrayNode covered = root.putArray("cells_covered_share");
        coverage.forEach(covered::add);
        ArrayNode now = root.putArray("coverage");
        lines.forEach(l -> now.addObject()
                .put("what", l.what())
                .put("covered", l.covered())
                .put("reachable", l.reachable()));
        return root;
    }
}

package productions.motion.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Notebook;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.RunRow;
import productions.motion.scene.Instruction;
import productions.motion.value.Seed;

/**
 * What the latest runs have shown about what works, for all loops of a process. Holds a bounded number of runs, however
 * long it goes on.
 */
final class Experience {

    /** The shelf of runs that people like, by their id. */
    static final String LIKES = "like";

    /** Films of these are varied; those of others show single noises or colors, or none at all. */
    private static final Set<String> VARIED = Set.of(
            "make", Workflow.EXPLORER.id(), Workflow.EXPLOITER.id(), Workflow.BALANCED.id(), Workflow.BRIDGE.id());

    private static final int MOST = 500;
    private static final double LIKED = 3;
    private static final int ENOUGH = 3;

    private final Deque<Learning> learnings = new ArrayDeque<>();
    private final Map<String, Integer> varied = new HashMap<>();
    private final Set<String> liked = new HashSet<>();

    /** Remember the latest runs of registries. */
    static Experience of(Registries registries) {
        Experience experience = new Experience();
        experience.refresh(registries);
        List<RunRow> runs = registries.runs(MOST);
        for (int i = runs.size() - 1; i >= 0; i--) {
            Learning.of(runs.get(i).id(), registries).ifPresent(experience::add);
        }
        return experience;
    }

    /**
     * A run that is worth varying, and why it was chosen.
     *
     * @param learning the run
     * @param why in words
     */
    record Pick(Learning learning, String why) {}

    /**
     * What a value has been worth.
     *
     * @param asked the value, such as {@code camera=pan}
     * @param score the mean score of the runs that asked for it
     * @param runs how many there were
     */
    record Worth(String asked, double score, int runs) {}

    /** Take in one more run. */
    synchronized void add(Learning learning) {
        learnings.addLast(learning);
        if (!learning.parent().isEmpty()) {
            varied.merge(learning.parent(), 1, Integer::sum);
        }
        if (learnings.size() > MOST) {
            Learning oldest = learnings.removeFirst();
            varied.remove(oldest.run());
        }
    }

    /** Look what people have come to like. */
    synchronized void refresh(Notebook notebook) {
        notebook.notes(LIKES).stream().map(Note::key).forEach(liked::add);
    }

    /** Note that people like a run. */
    synchronized void like(String run) {
        liked.add(run);
    }

    /**
     * Choose a good run by chance. It weighs as much as its score, three times that if people like it, divided by one more
     * than how often it was varied before.
     */
    synchronized Optional<Pick> pick(Seed chance) {
        List<Learning> good = learnings.stream()
                .filter(Learning::isGood)
                .filter(l -> VARIED.contains(l.workflow()))
                .toList();
        double all = good.stream().mapToDouble(this::weight).sum();
        double at = chance.unit() * all;
        for (Learning learning : good) {
            at -= weight(learning);
            if (at < 0) {
                return Optional.of(new Pick(learning, why(learning, all)));
            }
        }
        return Optional.empty();
    }

    private double weight(Learning learning) {
        double fresh = 1.0 / (1 + varied.getOrDefault(learning.run(), 0));
        return learning.score() * fresh * (liked.contains(learning.run()) ? LIKED : 1);
    }

    private String why(Learning learning, double all) {
        int judged = learning.judged();
        return String.format(
                Locale.ROOT,
                "varies %s: score %.2f (shows %d of %d asked, %d new), varied %d times%s, weight %.2f of %.2f",
                learning.run(),
                learning.score(),
                judged - learning.missed().size(),
                judged,
                learning.discovered(),
                varied.getOrDefault(learning.run(), 0),
                liked.contains(learning.run()) ? ", liked" : "",
                weight(learning),
                all);
    }

    /** Return the mean worth of what an instruction asks for; that of all runs where nothing of it was asked for before. */
    synchronized double promise(Instruction instruction, Map<String, Worth> worths) {
        double mean = learnings.stream().mapToDouble(Learning::score).average().orElse(0);
        return instruction.meanings().stream()
                .filter(m -> !m.isHint())
                .map(Judge::said)
                .distinct()
                .mapToDouble(a -> worths.containsKey(a) ? worths.get(a).score() : mean)
                .average()
                .orElse(mean);
    }

    /** Return what each value has been worth that enough runs asked for. */
    synchronized Map<String, Worth> worths() {
        Map<String, List<Double>> scores = new HashMap<>();
        learnings.forEach(l -> l.asked()
                .forEach(
                        a -> scores.computeIfAbsent(a, any -> new ArrayList<>()).add(l.score())));
        Map<String, Worth> worths = new HashMap<>();
        scores.forEach((asked, all) -> {
            if (all.size() >= ENOUGH) {
                double mean = all.stream().mapToDouble(s -> s).average().orElse(0);
                worths.put(asked, new Worth(asked, mean, all.size()));
            }
        });
        return worths;
    }

    /** Return the values that worked best, the best first. */
    List<Worth> suggestions(int limit) {
        return worths().values().stream()
                .sorted(Comparator.comparingDouble(Worth::score).reversed().thenComparing(Worth::asked))
                .limit(limit)
                .toList();
    }
}

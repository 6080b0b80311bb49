package productions.motion.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.RunRow;

/**
 * Whether everything that was made was also learned, as the store has it. A run and what it taught are committed as one, so
 * nothing can be missing; this looks all the same.
 *
 * @param runs how many runs of films and prompts there are
 * @param missingLearning those of which nothing says what they showed
 * @param missingDiscovery those that taught nothing
 * @param uncounted loops whose count differs from what is there
 * @param unlearned jobs that are done but whose run is not there
 * @param lost runs that were told as learned but are not there
 */
public record Diagnosis(
        long runs,
        List<String> missingLearning,
        List<String> missingDiscovery,
        List<Count> uncounted,
        List<String> unlearned,
        List<String> lost) {

    /** The ids of runs of films, and of prompts that were read; others are of people and of imports. */
    private static final Pattern RUN = Pattern.compile("[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Diagnosis {
        missingLearning = List.copyOf(missingLearning);
        missingDiscovery = List.copyOf(missingDiscovery);
        uncounted = List.copyOf(uncounted);
        unlearned = List.copyOf(unlearned);
        lost = List.copyOf(lost);
    }

    /**
     * A loop whose count is not right.
     *
     * @param loop its name
     * @param runs how many runs it says it has done
     * @param found how many runs of it there are
     */
    public record Count(String loop, long runs, long found) {}

    /**
     * Look at everything in the store.
     *
     * @param registries the store
     * @param told ids of runs that loops have told as learned
     */
    public static Diagnosis of(Registries registries, List<String> told) {
        List<String> learning = new ArrayList<>();
        List<String> discovery = new ArrayList<>();
        Map<String, Long> found = new HashMap<>();
        long count = 0;
        for (RunRow run : registries.runs(Integer.MAX_VALUE)) {
            if (!RUN.matcher(run.id()).matches()) {
                continue;
            }
            count++;
            Optional<Learning> learned = Learning.of(run.id(), registries);
            learned.ifPresent(l -> found.merge(l.loop(), 1L, Long::sum));
            if (learned.isEmpty()) {
                learning.add(run.id());
            }
            if (run.discovered() + run.seen() == 0) {
                discovery.add(run.id());
            }
        }
        List<Count> uncounted = LoopState.all(registries).stream()
                .map(s -> new Count(s.name(), s.runs(), found.getOrDefault(s.name(), 0L)))
                .filter(c -> c.runs() != c.found())
                .toList();
        List<String> unlearned = JobQueue.all(registries).stream()
                .filter(j -> j.state() == Job.State.DONE)
                .filter(j -> registries.run(j.run()).isEmpty())
                .map(Job::id)
                .toList();
        List<String> lost =
                told.stream().filter(id -> registries.run(id).isEmpty()).toList();
        return new Diagnosis(count, learning, discovery, uncounted, unlearned, lost);
    }

    /** Return whether nothing is missing and every count is right. */
    public boolean isSound() {
        return missingLearning.isEmpty()
                && missingDiscovery.isEmpty()
                && uncounted.isEmpty()
                && unlearned.isEmpty()
                && lost.isEmpty();
    }
}

package productions.motion.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Notebook;

/**
 * How far a loop is. It is written down together with each run, so that it is never ahead of what was learned, nor behind.
 *
 * @param name the loop
 * @param workflow what it does
 * @param turns how many turns it has begun and ended, whatever became of them; the chance of a turn follows from this
 * @param runs how many runs were taken in
 * @param good how many of them were good
 * @param failed how many turns failed
 * @param discovered how many entries its runs discovered
 * @param first when its first run was
 * @param last when its last run was
 * @param recent its last runs, the latest last
 */
public record LoopState(
        String name,
        String workflow,
        long turns,
        long runs,
        long good,
        long failed,
        long discovered,
        Instant first,
        Instant last,
        List<Recent> recent) {

    /** The shelf that the states of loops lie on. */
    public static final String SHELF = "loop";

    private static final int RECENT = 20;
    private static final int PREVIEW = 80;

    public LoopState {
        recent = List.copyOf(recent);
    }

    /**
     * One of the last runs.
     *
     * @param run its id
     * @param prompt the beginning of its prompt
     * @param discovered how many entries were new
     * @param score how well it worked
     */
    public record Recent(String run, String prompt, long discovered, double score) {}

    /** Return how far a loop is; at the beginning where nothing is written down. */
    public static LoopState of(Plan plan, Notebook notebook) {
        return notebook.note(SHELF, plan.name())
                .flatMap(text -> LoopJson.read(text, LoopState.class))
                .orElseGet(() -> new LoopState(
                        plan.name(), plan.workflow().id(), 0, 0, 0, 0, 0, Instant.EPOCH, Instant.EPOCH, List.of()));
    }

    /** Return how far all loops are, by name. */
    public static List<LoopState> all(Notebook notebook) {
        return notebook.notes(SHELF).stream()
                .flatMap(n -> LoopJson.read(n.text(), LoopState.class).stream())
                .toList();
    }

    /** Return the state after one more run. */
    LoopState after(Learning learning) {
        List<Recent> latest = new ArrayList<>(recent);
        String prompt = learning.prompt();
        latest.add(new Recent(
                learning.run(),
                prompt.length() <= PREVIEW ? prompt : prompt.substring(0, PREVIEW),
                learning.discovered(),
                learning.score()));
        return new LoopState(
                name,
                workflow,
                turns + 1,
                runs + 1,
                good + (learning.isGood() ? 1 : 0),
                failed,
                discovered + learning.discovered(),
                runs == 0 ? learning.at() : first,
                learning.at(),
                latest.subList(Math.max(0, latest.size() - RECENT), latest.size()));
    }

    /** Return the state after a turn that failed. */
    LoopState afterFailure() {
        return new LoopState(name, workflow, turns + 1, runs, good, failed + 1, discovered, first, last, recent);
    }

    /** Return the state after a turn that made what had been made before. */
    LoopState afterRepetition() {
        return new LoopState(name, workflow, turns + 1, runs, good, failed, discovered, first, last, recent);
    }

    /** Return what share of the last runs discovered something, in [0, 1]; 1 before the first. */
    public double discoveryRate() {
        return recent.isEmpty()
                ? 1
                : (double) recent.stream().filter(r -> r.discovered() > 0).count() / recent.size();
    }

    /** Return what share of the last runs asked for what another of them had asked for, in [0, 1). */
    double repetition() {
        long different = recent.stream().map(Recent::prompt).distinct().count();
        return recent.isEmpty() ? 0 : 1 - (double) different / recent.size();
    }

    /** Return it as a note. */
    Note note() {
        return new Note(SHELF, name, LoopJson.write(this));
    }
}

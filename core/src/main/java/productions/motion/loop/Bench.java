package productions.motion.loop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import productions.motion.catalog.Catalog;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Instruction;
import productions.motion.studio.Studio;

/** What all loops of a process work with: one studio, one set of registries open for writing, one experience. */
public final class Bench {

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final Registries registries;
    private final Function<Instruction, String> writer;
    private final Library library;
    private final Event.Listener listener;
    private final Clock clock = Clock.systemUTC();
    private final Studio studio;
    private final Experience experience;
    private final JobQueue queue;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final Semaphore films = new Semaphore(cores, true);

    /**
     * Set up.
     *
     * @param catalog the primitives there are
     * @param knowledge what is known; sees what the registries learn
     * @param registries where runs are taken in
     * @param writer how an instruction is written down for the interpretation registry, as JSON
     * @param library where films are kept
     * @param listener hears what loops have to say
     */
    public Bench(
            Catalog catalog,
            Knowledge knowledge,
            Registries registries,
            Function<Instruction, String> writer,
            Library library,
            Event.Listener listener) {
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.registries = registries;
        this.writer = writer;
        this.library = library;
        this.listener = listener;
        studio = new Studio(catalog, knowledge);
        experience = Experience.of(registries);
        queue = new JobQueue(registries);
        queue.recover(clock.instant());
    }

    Catalog catalog() {
        return catalog;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Registries registries() {
        return registries;
    }

    Function<Instruction, String> writer() {
        return writer;
    }

    Library library() {
        return library;
    }

    Event.Listener listener() {
        return listener;
    }

    Clock clock() {
        return clock;
    }

    Studio studio() {
        return studio;
    }

    /** Count how rarely everything was met until now. */
    Thinness thinness() {
        return new Thinness(coverage(), knowledge.origins());
    }

    /** Return what is covered now. */
    Coverage coverage() {
        return new Coverage(registries, knowledge);
    }

    /** Return what the latest runs have shown, for all loops. */
    Experience experience() {
        return experience;
    }

    /** Return what every loop holds while it takes a run in. */
    Object desk() {
        return experience;
    }

    /** Return the orders of people. */
    public JobQueue queue() {
        return queue;
    }

    /** Return the right to be one of as many films as there are cores, so that all go on and none takes all memory. */
    Semaphore films() {
        return films;
    }

    /** Return the values that worked best in the latest runs, in words. */
    public List<String> suggestions(int limit) {
        return experience.suggestions(limit).stream()
                .map(w -> String.format(Locale.ROOT, "%s (%.2f in %d runs)", w.asked(), w.score(), w.runs()))
                .toList();
    }
}

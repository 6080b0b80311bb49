package productions.motion.dsl.command.loop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Bench;
import productions.motion.loop.Event;
import productions.motion.loop.Library;
import productions.motion.loop.Limits;
import productions.motion.loop.Loop;
import productions.motion.loop.Plan;
import productions.motion.value.Refusal;

/**
 * Runs several loops in this process, a thread each, over one set of registries, and does meanwhile what others ask for: it
 * takes in what they left, hears what they want of a loop, and says how the loops are.
 */
public final class Foreman {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration TELL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Works works;
    private final Event.Listener listener;
    private final Optional<Integer> port;
    private final Post post;
    private final Spool spool;
    private final Clock clock = Clock.systemUTC();
    private final Instant begun = clock.instant();
    private final ConcurrentLinkedQueue<Throwable> accidents = new ConcurrentLinkedQueue<>();
    private volatile Optional<Instant> stopped = Optional.empty();

    /**
     * One loop that is to run.
     *
     * @param plan how it works
     * @param limits when it has done enough
     * @param found hears of every entry that it discovers
     */
    public record Task(Plan plan, Limits limits, Consumer<Entry> found) {}

    /**
     * Get ready.
     *
     * @param works what the loops work with
     * @param listener hears what they have to say
     * @param port a port of this machine on which to say how they are, if one is wanted
     */
    Foreman(Works works, Event.Listener listener, Optional<Integer> port) {
        this.works = works;
        this.listener = listener;
        this.port = port;
        post = Post.of(works.folder());
        spool = new Spool(works.folder());
    }

    /** Run loops until all have done enough or were stopped; refuse with why, where one of them failed. */
    public void run(List<Task> tasks) {
        requireDifferent(tasks);
        Library library = new Library(works.folder().resolve("films"), works.catalog());
        try (Registries registries = works.open()) {
            Bench bench = new Bench(
                    works.catalog(), works.knowledge(registries), registries, works.writer(), library, listener);
            List<Loop> loops = tasks.stream()
                    .map(t -> new Loop(t.plan(), t.limits(), bench, t.found()))
                    .toList();
            try (Gauges gauges = new Gauges(port, registries, loops, works.folder());
                    Signals signals = Signals.onEnd(() -> stop(loops))) {
                watch(loops, registries, bench);
            }
            tasks.forEach(t -> post.withdraw(t.plan().name()));
            report(loops);
        }
    }

    private static void requireDifferent(List<Task> tasks) {
        long names = tasks.stream().map(t -> t.plan().name()).distinct().count();
        if (names < tasks.size()) {
            throw new Refusal(Refusal.Kind.USAGE, "The same loop is to run twice at a time. Name each loop once.");
        }
    }

    private void watch(List<Loop> loops, Registries registries, Bench bench) {
        loops.forEach(loop -> post.withdraw(loop.name()));
        List<Thread> threads = loops.stream().map(this::start).toList();
        Instant told = Instant.EPOCH;
        while (threads.stream().anyMatch(Thread::isAlive)) {
            loops.forEach(this::hear);
            spool.takeIn(registries, bench.queue());
            loops.forEach(Loop::watch);
            Instant now = clock.instant();
            if (stopped.filter(at -> at.plus(PATIENCE).isBefore(now)).isPresent() || !accidents.isEmpty()) {
                loops.forEach(Loop::giveUp);
            }
            if (told.plus(TELL).isBefore(now)) {
                told = now;
                loops.forEach(loop -> post.tell(loop, begun, now));
            }
            rest(threads);
        }
    }

    private Thread start(Loop loop) {
        Thread thread = new Thread(loop::run, "loop " + loop.name());
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((any, thrown) -> accidents.add(thrown));
        thread.start();
        return thread;
    }

    private void stop(List<Loop> loops) {
        stopped = Optional.of(clock.instant());
        loops.forEach(Loop::stop);
    }

    private void hear(Loop loop) {
        post.take(loop.name()).ifPresent(wish -> {
            switch (wish) {
                case STOP -> loop.stop();
                case PAUSE -> loop.pause();
                case RESUME -> loop.resume();
            }
            post.tell(loop, begun, clock.instant());
        });
    }

    /** Wait for a loop to end, but not for long. */
    private static void rest(List<Thread> threads) {
        for (Thread thread : threads) {
            if (thread.isAlive()) {
                try {
                    thread.join(LOOK.toMillis());
                } catch (InterruptedException e) {
                    throw new IllegalStateException("Somebody interrupted the foreman. Send a signal instead.", e);
                }
                return;
            }
        }
    }

    private void report(List<Loop> loops) {
        Throwable accident = accidents.poll();
        if (accident != null) {
            throw new IllegalStateException("A loop ended by accident: " + accident, accident);
        }
        List<Refusal> troubles = new ArrayList<>();
        loops.forEach(loop -> loop.trouble().ifPresent(troubles::add));
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
    }
}

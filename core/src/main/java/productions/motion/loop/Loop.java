package productions.motion.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entry;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/**
 * One loop: turn after turn, until it has done enough or somebody stops it. A turn that fails is told and counted, and the
 * loop goes on; when turn after turn fails, or nothing can be written any more, it ends.
 */
public final class Loop {

    private static final int ARCHIVE_EVERY = 10;
    private static final int COVERAGE_EVERY = 10;
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final Plan plan;
    private final Limits limits;
    private final Bench bench;
    private final Consumer<Entry> found;
    private final Crew crew;
    private final Chronicle chronicle;
    private final Turn.Idea idea;
    private final Instant begun;
    private volatile long done;
    private volatile Optional<Limits.Gain> gain = Optional.empty();
    private int failures;
    private volatile boolean stopping;
    private volatile boolean paused;
    private volatile boolean ended;
    private volatile Cancellation film = new Cancellation();
    private volatile Optional<Job> job = Optional.empty();
    private volatile Optional<Refusal> trouble = Optional.empty();

    /**
     * Set up a loop.
     *
     * @param plan how it works
     * @param limits when it has done enough
     * @param bench what it works with
     * @param found hears of every entry that it discovers
     */
    public Loop(Plan plan, Limits limits, Bench bench, Consumer<Entry> found) {
        this.plan = plan;
        this.limits = limits;
        this.bench = bench;
        this.found = found;
        crew = new Crew(plan, bench);
        chronicle = new Chronicle(plan, bench.listener());
        begun = bench.clock().instant();
        idea = switch (plan.workflow()) {
            case EXPLORER, EXPLOITER, BALANCED -> new Filming(plan, bench);
            case INTERPRET -> new Reading(bench);
            case SOUND -> new Sounding(plan, bench);
            case COLOR_SWEEP -> new Sweeping(plan, bench);
            case BRIDGE ->
                (state, chance) -> bench.queue()
                        .claim(plan.name(), bench.clock().instant())
                        .<Turn>map(Turn.Serve::new)
                        .orElseGet(() -> new Turn.Rest("no job waits"));
        };
    }

    /** Do turns until there is nothing left to do. */
    public void run() {
        try {
            bench.library()
                    .clear(plan.name(), run -> bench.registries().run(run).isPresent());
            while (!stopping && !isEnough()) {
                if (paused) {
                    rest(LONGEST_REST);
                } else {
                    Attempt.at(this::choose, cause -> fail(Optional.empty(), cause))
                            .ifPresent(this::step);
                }
            }
            archive();
        } catch (Refusal refusal) {
            trouble = Optional.of(refusal);
            chronicle.failed(state(), String.valueOf(refusal.getMessage()));
        } finally {
            ended = true;
        }
    }

    private Turn choose() {
        return idea.next(state(), plan.seed().of(plan.name()).of(state().turns()));
    }

    private void step(Turn turn) {
        if (turn instanceof Turn.Rest nothing) {
            chronicle.rests(state(), nothing.why());
            rest(plan.pause().compareTo(LONGEST_REST) > 0 ? plan.pause() : LONGEST_REST);
            return;
        }
        film = new Cancellation();
        Instant start = bench.clock().instant();
        chronicle.begins(state(), turn);
        Optional<Crew.Outcome> outcome = Attempt.at(() -> carryOut(turn), cause -> fail(Optional.of(turn), cause));
        job = Optional.empty();
        outcome.ifPresent(
                o -> taken(turn, o, Duration.between(start, bench.clock().instant())));
        if (state().turns() % ARCHIVE_EVERY == 0) {
            archive();
        }
        if (limits.runs().filter(runs -> done >= runs).isEmpty()) {
            rest(plan.pause());
        }
    }

    private void taken(Turn turn, Crew.Outcome outcome, Duration time) {
        done++;
        failures = 0;
        chronicle.learned(state(), turn, outcome, time);
        Attempt.at(
                () -> {
                    outcome.learned().discovered().forEach(found);
                    return done;
                },
                cause -> chronicle.failed(state(), reason(cause)));
    }

    private Crew.Outcome carryOut(Turn turn) {
        if (turn instanceof Turn.Serve serve) {
            job = Optional.of(serve.job());
            if (!bench.queue().begin(serve.job(), bench.clock().instant())) {
                throw new Refusal(Refusal.Kind.CANCELED, "The job was canceled before it was begun.");
            }
            return crew.serve(serve.job(), film);
        }
        return turn instanceof Turn.Read read ? crew.read(read) : crew.shoot((Turn.Shoot) turn, film);
    }

    /** A turn that was given up because the loop is to stop did not fail: it is done again the next time. */
    private void fail(Optional<Turn> turn, Throwable cause) {
        boolean givenUp = cause instanceof Refusal refusal && refusal.kind() == Refusal.Kind.CANCELED;
        turn.filter(Turn.Serve.class::isInstance)
                .map(Turn.Serve.class::cast)
                .ifPresent(serve -> giveBack(serve.job(), givenUp, cause));
        if (givenUp) {
            return;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        chronicle.failed(state(), reason(cause));
        crew.fail();
        failures++;
        if (failures > plan.habits().retries()) {
            throw new Refusal(
                    Refusal.Kind.CHECK,
                    "The loop '" + plan.name() + "' failed " + failures + " times one after the other, the last time: "
                            + reason(cause) + " Mend that, then start it again.",
                    cause);
        }
        rest(plan.habits().backoff().multipliedBy(failures));
    }

    private void giveBack(Job order, boolean givenUp, Throwable cause) {
        if (givenUp) {
            bench.queue().release(order, bench.clock().instant());
        } else {
            bench.queue().fail(order, reason(cause), bench.clock().instant());
        }
    }

    private static String reason(Throwable cause) {
        return cause instanceof Refusal
                ? String.valueOf(cause.getMessage())
                : "Something is wrong in Motion: " + cause + ".";
    }

    private void archive() {
        bench.experience().refresh(bench.registries());
        Set<String> stays = JobQueue.kept(bench.registries(), plan.habits().liked());
        Library library = bench.library();
        library.surplus(plan.name(), plan.quota(), plan.habits().newest(), stays::contains)
                .forEach(film -> {
                    library.archive(film);
                    chronicle.archived(state(), film);
                });
    }

    private boolean isEnough() {
        boolean counted = limits.runs().filter(runs -> done >= runs).isPresent();
        boolean late = limits.time()
                .filter(time -> !bench.clock().instant().isBefore(begun.plus(time)))
                .isPresent();
        return counted || late || isCovered() || limits.goal().isReached(state(), bench.coverage());
    }

    private boolean isCovered() {
        return limits.coverage().isPresent()
                && (done % COVERAGE_EVERY == 0 || plan.workflow() == Workflow.COLOR_SWEEP)
                && share() >= limits.coverage().get();
    }

    private double share() {
        double share = (double) bench.coverage().cells(Aspect.PURE_COLOR) / Coverage.CELLS;
        gain = Optional.of(new Limits.Gain(gain.map(Limits.Gain::first).orElse(share), share));
        return share;
    }

    /** Return how long it will go on if it goes on as it did; nothing where nobody set it a limit, or it is too early. */
    public Optional<Duration> left() {
        return limits.left(Duration.between(begun, bench.clock().instant()), done, gain);
    }

    private synchronized void rest(Duration time) {
        Instant end = bench.clock().instant().plus(time);
        long left = time.toMillis();
        boolean was = paused;
        while (left > 0 && !stopping && was == paused) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Somebody interrupted a loop. Ask it to stop instead.", e);
            }
            left = Duration.between(bench.clock().instant(), end).toMillis();
        }
    }

    /** Ask it to end after the film it is at. */
    public synchronized void stop() {
        stopping = true;
        notifyAll();
    }

    /** Ask it to give up the film it is at; nothing of it is learned. */
    public void giveUp() {
        stop();
        film.request();
    }

    /** Ask it to rest after the film it is at. */
    public synchronized void pause() {
        paused = true;
        notifyAll();
    }

    /** Ask it to go on. */
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** Look whether the job it is at is still wanted, and give it up if not. To be called now and then. */
    public void watch() {
        if (job.filter(bench.queue()::isCanceled).isPresent()) {
            film.request();
        }
    }

    /** Return its name. */
    public String name() {
        return plan.name();
    }

    /** Return how it works. */
    public Plan plan() {
        return plan;
    }

    /** Return how far it is. */
    public LoopState state() {
        return crew.state();
    }

    /** Return what it does at the moment: running, paused, stopping, ended or failed. */
    public String condition() {
        if (ended) {
            return trouble.isPresent() ? "failed" : "ended";
        }
        return stopping ? "stopping" : paused ? "paused" : "running";
    }

    /** Return why it ended, if it did not end in peace. */
    public Optional<Refusal> trouble() {
        return trouble;
    }

    /** Return whether it has ended. */
    public boolean isEnded() {
        return ended;
    }
}

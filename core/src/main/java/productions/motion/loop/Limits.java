package productions.motion.loop;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a loop has done enough; the first that is reached ends it.
 *
 * @param runs how many turns it does from now on
 * @param time how long it goes on from now on
 * @param coverage what share of the cells of color is to be covered, in (0, 1]
 * @param goal anything else
 */
public record Limits(Optional<Long> runs, Optional<Duration> time, Optional<Double> coverage, Goal goal) {

    /** It goes on until somebody stops it. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), (state, coverage) -> false);

    /** Says when a loop has done enough. */
    @FunctionalInterface
    public interface Goal {
        /** Return whether it is reached, given how far the loop is and what is covered. */
        boolean isReached(LoopState state, Coverage coverage);
    }

    /**
     * How far coverage has come.
     *
     * @param first what share of the cells of color was covered when somebody first looked
     * @param now what share is covered now
     */
    record Gain(double first, double now) {}

    /**
     * Return how long a loop will go on if it goes on as it did; nothing where nobody set it a limit, or it is too early.
     *
     * @param gone how long it has gone on
     * @param done how many turns it has done
     * @param gained how far coverage has come; nothing while nobody has looked
     */
    Optional<Duration> left(Duration gone, long done, Optional<Gain> gained) {
        Stream<Duration> byRuns = runs.filter(r -> done > 0).map(r -> times(gone, (double) (r - done) / done)).stream();
        Stream<Duration> byTime = time.map(t -> t.minus(gone)).stream();
        Stream<Duration> byCoverage = coverage
                .flatMap(share -> gained.filter(g -> g.now() > g.first())
                        .map(g -> times(gone, (share - g.now()) / (g.now() - g.first()))))
                .stream();
        return Stream.of(byRuns, byTime, byCoverage)
                .flatMap(s -> s)
                .min(Comparator.naturalOrder())
                .map(d -> d.isNegative() ? Duration.ZERO : d);
    }

    private static Duration times(Duration time, double factor) {
        return Duration.ofMillis(Math.round(time.toMillis() * factor));
    }

    /** Return these limits, or others in place of those that are named there. */
    public Limits or(Limits others) {
        return new Limits(
                others.runs.or(() -> runs),
                others.time.or(() -> time),
                others.coverage.or(() -> coverage),
                (state, covered) -> goal.isReached(state, covered) || others.goal.isReached(state, covered));
    }
}

package productions.motion.loop;

import java.time.Duration;
import java.util.Optional;

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

    /** Return these limits, or others in place of those that are named there. */
    public Limits or(Limits others) {
        return new Limits(
                others.runs.or(() -> runs),
                others.time.or(() -> time),
                others.coverage.or(() -> coverage),
                (state, covered) -> goal.isReached(state, covered) || others.goal.isReached(state, covered));
    }
}

package productions.motion.loop;

import java.time.Duration;
import java.util.Optional;

/**
 * When a loop has done enough; the first that is reached ends it.
 *
 * @param runs how many turns it does from now on
 * @param time how long it goes on from now on
 * @param coverage what share of the cells of color is to be covered, in (0, 1]
 */
public record Limits(Optional<Long> runs, Optional<Duration> time, Optional<Double> coverage) {

    /** It goes on until somebody stops it. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());
}

package productions.motion.family;

import java.util.Set;
import org.pf4j.ExtensionPoint;
import productions.motion.value.Scope;

/** What one aspect of a film measures. */
@FunctionalInterface
public interface Metric extends ExtensionPoint {

    /**
     * Begin to measure a stretch of film.
     *
     * @param scope how long a stretch it is, one of {@link #scopes()}
     * @param footage what is known of the film, and what its meters share
     * @return a fresh meter, which sees the frames of the stretch in order
     */
    Meter meter(Scope scope, Footage footage);

    /** Return of how long stretches it speaks: each second and the whole film, unless it says otherwise. */
    default Set<Scope> scopes() {
        return Set.of(Scope.WINDOW, Scope.FILM);
    }

    /**
     * Return all aspects it ever observes; none where it does not say, and then it is always measured. Who needs only some
     * aspects, as learning does while a film is made, spares itself the metrics that observe no other.
     */
    default Set<String> aspects() {
        return Set.of();
    }

    /** Return what a film must have to be measured. */
    default Sense sense() {
        return Sense.SIGHT;
    }

    /** What is looked at, or listened to. */
    enum Sense {
        /** Pictures. */
        SIGHT,
        /** Sound. */
        HEARING,
        /** Pictures and sound together. */
        BOTH,
        /** Whatever there is. */
        ANY
    }
}

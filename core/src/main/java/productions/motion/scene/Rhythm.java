package productions.motion.scene;

import java.util.List;

/** When a part of the score plays. */
public sealed interface Rhythm {

    /** One note as long as the film. */
    record Sustained() implements Rhythm {}

    /**
     * Again and again.
     *
     * @param periodSeconds from one note to the next, above 0
     * @param offsetSeconds when the first begins
     * @param noteSeconds how long each lasts
     */
    record Repeated(double periodSeconds, double offsetSeconds, double noteSeconds) implements Rhythm {}

    /**
     * At given times.
     *
     * @param seconds when each note begins
     * @param noteSeconds how long each lasts
     */
    record Hits(List<Double> seconds, double noteSeconds) implements Rhythm {
        public Hits {
            seconds = List.copyOf(seconds);
        }
    }

    /**
     * Within a random share of the film's frames, each frame a slice of its own.
     *
     * @param share how many of the frames, in (0, 1]
     */
    record Slices(double share) implements Rhythm {}
}

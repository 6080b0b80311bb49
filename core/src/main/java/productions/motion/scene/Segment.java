package productions.motion.scene;

import java.util.Optional;

/**
 * A part of a prompt that tells one of several scenes that follow each other.
 *
 * @param span where the prompt tells it
 * @param seconds how long it is to be, above 0
 */
public record Segment(Span span, Optional<Asked<Double>> seconds) {

    /** Return whether a stretch of the prompt lies in this part. */
    public boolean holds(Span other) {
        return other.start() >= span.start() && other.end() <= span.end() && other.end() > other.start();
    }
}

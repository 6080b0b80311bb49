package productions.motion.family;

import java.util.Optional;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;

/** A film while it is shown, frame by frame. One thread. */
public interface Projection extends AutoCloseable {

    /** Return what the file says of the film. */
    FilmFacts facts();

    /** Return how many samples of sound a second of its frames has. */
    int sampleRate();

    /**
     * Return the next frame, or nothing after the last. Sound that goes on after the last picture comes in frames
     * without a picture. The buffers of a frame are used again for the next.
     *
     * @throws productions.motion.value.Refusal when the film is damaged from here on
     */
    Optional<Frame> next();

    /** Return what was wrong with the film on the way although it could be shown; empty where nothing was. */
    default String flaw() {
        return "";
    }

    @Override
    void close();
}

package productions.motion.family;

import java.nio.file.Path;
import java.util.Optional;
import org.pf4j.ExtensionPoint;
import productions.motion.value.Cancellation;

/** Shows films: opens a file and gives its frames. */
public interface Projector extends ExtensionPoint {

    /**
     * Open a film.
     *
     * @param film where it lies
     * @param cancellation asked between frames
     * @return its frames; close it in the end
     * @throws productions.motion.value.Refusal when it cannot be shown right, with the reason
     */
    Projection open(Path film, Cancellation cancellation);

    /** Return what compresses pictures by the same program, if it can do that too. */
    default Optional<Press> press() {
        return Optional.empty();
    }

    /** Return what keeps it from showing anything here, such as a program that is not installed. */
    default Optional<String> trouble() {
        return Optional.empty();
    }
}

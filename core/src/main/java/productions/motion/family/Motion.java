package productions.motion.family;

import org.pf4j.ExtensionPoint;
import productions.motion.value.Travel;

/** How the picture moves in time. */
@FunctionalInterface
public interface Motion extends ExtensionPoint {

    /**
     * Return how far the picture has moved.
     *
     * @param t seconds since the film began; any order, any number of threads
     * @return the displacement since the start, {@link Travel#NONE} at rest
     */
    Travel at(double t);
}

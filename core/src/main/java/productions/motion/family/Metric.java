package productions.motion.family;

import org.pf4j.ExtensionPoint;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/** What one aspect of a film measures. */
@FunctionalInterface
public interface Metric extends ExtensionPoint {

    /**
     * Return the measure of a stretch of film.
     *
     * @param window a second or so of frames with their sound; a still is one frame
     * @return the measure, in the unit that the metric documents
     */
    Observation of(Window window);
}

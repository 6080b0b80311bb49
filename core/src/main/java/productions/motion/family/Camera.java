package productions.motion.family;

import org.pf4j.ExtensionPoint;
import productions.motion.value.View;

/** Where we look during one shot. */
@FunctionalInterface
public interface Camera extends ExtensionPoint {

    /**
     * Return the view at one instant of a shot.
     *
     * @param progress how much of the shot has passed, in [0, 1]
     * @param seconds how long the shot has lasted
     * @return zoom, pan and roll
     */
    View at(double progress, double seconds);
}

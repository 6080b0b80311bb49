package productions.motion.family;

import org.pf4j.ExtensionPoint;
import productions.motion.value.Point;

/** How color is laid over the frame: a scalar field the palette is read along. */
@FunctionalInterface
public interface Gradient extends ExtensionPoint {

    /**
     * Return the palette position at a point of the frame. Positions fold back at both ends of the palette, so a field
     * that is continuous, or that jumps by an even number, has no seam.
     *
     * @param p the point, in frame heights from the center
     * @return a palette position: 0 is the first stop, 1 the last, 2 the first again
     */
    double at(Point p);
}

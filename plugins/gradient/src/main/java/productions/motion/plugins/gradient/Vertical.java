package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Once through the palette from the upper edge to the lower, as a sky does. */
@Primitive(value = "vertical", summary = "Once through the palette from the upper edge to the lower.")
public record Vertical() implements Gradient {

    @Override
    public double at(Point p) {
        return p.y() + 0.5;
    }
}

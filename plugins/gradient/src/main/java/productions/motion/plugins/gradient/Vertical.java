package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Once through the palette from the upper edge to the lower, as a sky does. */
@Primitive(value = "vertical", summary = "Once through the palette from the upper edge to the lower.")
public record Vertical(
        @Parameter(
                value = "How far one run through the palette reaches",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 0.5,
                to = 2)
        double length)
        implements Gradient {

    public Vertical() {
        this(1);
    }

    @Override
    public double at(Point p) {
        return p.y() / length + 0.5;
    }
}

package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Nested squares that stand on a corner, each once through the palette. */
@Primitive(
        value = "diamond",
        summary = "Nested squares that stand on a corner.",
        examples = {"diamond(count: 3)"})
public record Diamond(
        @Parameter(
                value = "How many squares fit between the center and the nearest edge",
                min = 0.1,
                max = 64,
                from = 1,
                to = 3)
        double count,

        @Parameter(value = "Where they start", unit = "frame heights")
        Point center)
        implements Gradient {

    public Diamond() {
        this(2, Point.CENTER);
    }

    @Override
    public double at(Point p) {
        return 2 * count * (Math.abs(p.x() - center.x()) + Math.abs(p.y() - center.y()));
    }
}

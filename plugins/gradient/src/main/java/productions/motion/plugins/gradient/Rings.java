package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Concentric rings, each once through the palette, outwards and back by turns so that none has an edge. */
@Primitive(
        value = "rings",
        summary = "Concentric rings, each once through the palette.",
        examples = {"rings(count: 3)", "rings(count: 8, center: [-0.5, 0.5])"})
public record Rings(
        @Parameter(
                value = "How many rings fit between the center and the nearest edge",
                min = 0.1,
                max = 64,
                from = 2,
                to = 4)
        double count,

        @Parameter(value = "Where they start", unit = "frame heights")
        Point center)
        implements Gradient {

    public Rings() {
        this(4, Point.CENTER);
    }

    @Override
    public double at(Point p) {
        return 2 * count * p.distanceTo(center);
    }
}

package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Arms wound around a center at an even distance, after Archimedes: each is once through the palette and back. */
@Primitive(
        value = "spiral",
        summary = "Arms wound around a center.",
        examples = {"spiral(arms: 5, windings: 0.5)"})
public record Spiral(
        @Parameter(value = "How many arms", min = 1, max = 32, from = 1, to = 4)
        int arms,

        @Parameter(
                value = "How often an arm goes around between the center and the nearest edge;"
                        + " below 0 the other way",
                min = -64,
                max = 64,
                from = 0.5,
                to = 3,
                identity = 0)
        double windings,

        @Parameter(value = "Where the arms meet", unit = "frame heights")
        Point center)
        implements Gradient {

    public Spiral() {
        this(2, 1, Point.CENTER);
    }

    @Override
    public double at(Point p) {
        double around = Turns.toward(p.x() - center.x(), p.y() - center.y());
        return 2 * arms * (around - 2 * windings * p.distanceTo(center));
    }
}

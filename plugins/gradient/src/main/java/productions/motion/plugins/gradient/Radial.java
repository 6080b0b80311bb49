package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Once through the palette from a center outwards, as around a lamp. */
@Primitive(
        value = "radial",
        summary = "Once through the palette from a center outwards.",
        examples = {"radial(radius: 0.5)", "radial(center: [0.2, -0.1])"})
public record Radial(
        @Parameter(
                value = "How far from the center the palette ends",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 0.4,
                to = 1.2)
        double radius,

        @Parameter(value = "Where it starts", unit = "frame heights")
        Point center)
        implements Gradient {

    public Radial() {
        this(Math.sqrt(0.5), Point.CENTER);
    }

    @Override
    public double at(Point p) {
        return p.distanceTo(center) / radius;
    }
}

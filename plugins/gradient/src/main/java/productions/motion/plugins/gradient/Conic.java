package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Rays around a center: through the palette and back again, clockwise, so that the circle closes without a seam. */
@Primitive(
        value = "conic",
        summary = "Rays around a center, through the palette and back.",
        examples = {"conic(count: 3)", "conic(angle: 90)"})
public record Conic(
        @Parameter(value = "How many times there and back", min = 1, max = 64, from = 1, to = 6)
        int count,

        @Parameter(value = "Where the first ray points: 0 right, 90 down", unit = "degrees", min = -360, max = 360)
        double angle,

        @Parameter(value = "Where the rays meet", unit = "frame heights")
        Point center)
        implements Gradient {

    public Conic() {
        this(1, -90, Point.CENTER);
    }

    @Override
    public double at(Point p) {
        return 2 * count * (Turns.toward(p.x() - center.x(), p.y() - center.y()) - angle / 360);
    }
}

package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Once through the palette from left to right; a wide frame wants a length of its aspect ratio. */
@Primitive(
        value = "horizontal",
        summary = "Once through the palette from left to right.",
        examples = "horizontal(length: 1.78)")
public record Horizontal(
        @Parameter(
                value = "How far one run through the palette reaches; the aspect ratio for the whole frame",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 1,
                to = 1)
        double length)
        implements Gradient {

    public Horizontal() {
        this(1);
    }

    @Override
    public double at(Point p) {
        return p.x() / length + 0.5;
    }
}

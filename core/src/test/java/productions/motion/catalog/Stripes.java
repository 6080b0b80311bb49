package productions.motion.catalog;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

@Primitive(value = "stripes", summary = "Bars side by side.")
public record Stripes(
        @Parameter(value = "How many there are", unit = "bars", min = 1, max = 64)
        double count,

        @Parameter("Where they start") Point center)
        implements Gradient {

    public Stripes() {
        this(4, Point.CENTER);
    }

    @Override
    public double at(Point p) {
        return p.x() * count;
    }
}

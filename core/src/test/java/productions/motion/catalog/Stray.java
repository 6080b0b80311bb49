package productions.motion.catalog;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

@Primitive(value = "stray", summary = "Its default is out of range.")
public record Stray(
        @Parameter(value = "How many", min = 1, max = 2) double count) implements Gradient {

    public Stray() {
        this(7);
    }

    @Override
    public double at(Point p) {
        return count;
    }
}

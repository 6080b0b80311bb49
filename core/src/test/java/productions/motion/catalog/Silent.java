package productions.motion.catalog;

import productions.motion.family.Gradient;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

@Primitive(value = "silent", summary = "Does not explain itself.")
public record Silent(double count) implements Gradient {

    public Silent() {
        this(1);
    }

    @Override
    public double at(Point p) {
        return count;
    }
}

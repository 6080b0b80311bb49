package productions.motion.catalog;

import productions.motion.family.Gradient;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

@Primitive(value = "ramp", summary = "From left to right.")
public record Ramp() implements Gradient {

    @Override
    public double at(Point p) {
        return p.x();
    }
}

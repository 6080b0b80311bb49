package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Nothing moves. */
@Primitive(value = "still", summary = "Nothing moves.")
public record Still() implements Motion {

    @Override
    public Travel at(double t) {
        return Travel.NONE;
    }
}

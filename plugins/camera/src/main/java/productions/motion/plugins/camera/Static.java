package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It stands. */
@Primitive(value = "static", summary = "It stands.")
public record Static() implements Camera {

    @Override
    public View at(double progress, double seconds) {
        return View.STILL;
    }
}

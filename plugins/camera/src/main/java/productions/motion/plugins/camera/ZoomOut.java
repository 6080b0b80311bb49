package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It begins with things enlarged and ends with the whole of them. */
@Primitive(
        value = "zoom_out",
        summary = "It begins with things enlarged and ends with the whole.",
        examples = {"zoom_out(amount: 1)"})
public record ZoomOut(
        @Parameter(
                value = "How much larger the first picture shows things",
                min = 0,
                max = 3,
                from = 0.25,
                to = 0.5,
                identity = 0)
        double amount)
        implements Camera {

    public ZoomOut() {
        this(0.35);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(StrictMath.pow(1 + amount, 1 - Ease.inOut(progress)), 0, 0, 0);
    }
}

package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It nods down or up and comes to rest, as on a tripod. */
@Primitive(
        value = "tilt",
        summary = "It nods down or up and comes to rest.",
        examples = {"tilt(direction: -1)"})
public record Tilt(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.2,
                to = 0.45,
                identity = 0)
        double amount,

        @Parameter(value = "Down (1) or up (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Tilt() {
        this(0.3, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, 0, direction * amount * (Ease.inOut(progress) - 0.5), 0);
    }
}

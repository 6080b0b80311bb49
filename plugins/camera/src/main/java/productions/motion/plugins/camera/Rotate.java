package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It turns about the line of sight, evenly from the first moment to the last. */
@Primitive(
        value = "rotate",
        summary = "It turns about the line of sight, evenly.",
        examples = {"rotate(amount: 0.5)"})
public record Rotate(
        @Parameter(value = "How far it turns", unit = "turns", min = 0, max = 4, from = 0.2, to = 0.4, identity = 0)
        double amount,

        @Parameter(value = "Clockwise (1) or the other way (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Rotate() {
        this(0.25, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, 0, 0, direction * amount * progress);
    }
}

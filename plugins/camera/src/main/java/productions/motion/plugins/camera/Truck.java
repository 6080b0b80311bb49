package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It rolls sideways on rails, evenly from the first moment to the last. */
@Primitive(
        value = "truck",
        summary = "It rolls sideways on rails, evenly.",
        examples = {"truck(amount: 1.2)"})
public record Truck(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.5,
                to = 0.9,
                identity = 0)
        double amount,

        @Parameter(value = "Right (1) or left (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Truck() {
        this(0.7, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, direction * amount * (progress - 0.5), 0, 0);
    }
}

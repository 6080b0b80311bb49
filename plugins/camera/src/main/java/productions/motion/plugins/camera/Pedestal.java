package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It is raised or lowered on its column, evenly from the first moment to the last. */
@Primitive(
        value = "pedestal",
        summary = "It is raised or lowered on its column, evenly.",
        examples = {"pedestal(direction: 1)"})
public record Pedestal(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.4,
                to = 0.7,
                identity = 0)
        double amount,

        @Parameter(value = "Down (1) or up (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Pedestal() {
        this(0.55, -1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, 0, direction * amount * (progress - 0.5), 0);
    }
}

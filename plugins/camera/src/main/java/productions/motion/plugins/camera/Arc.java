package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It walks a quarter of a circle around the subject and looks at it all the way. */
@Primitive(
        value = "arc",
        summary = "It walks a quarter circle around the subject.",
        examples = {"arc(direction: -1)"})
public record Arc(
        @Parameter(
                value = "How large the circle is",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.2,
                to = 0.4,
                identity = 0)
        double amount,

        @Parameter(value = "Right (1) or left (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Arc() {
        this(0.3, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        double angle = 0.5 * Math.PI * Ease.inOut(progress);
        double across = amount * (StrictMath.sin(angle) - 0.5);
        double near = amount * (0.5 - StrictMath.cos(angle));
        return new View(1, direction * across, 0.6 * near, direction * 0.15 * amount * (angle / Math.PI));
    }
}

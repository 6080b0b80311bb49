package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It leans to one side about the line of sight and comes to rest there. */
@Primitive(
        value = "roll",
        summary = "It leans to one side and rests there.",
        examples = {"roll(direction: -1)"})
public record Roll(
        @Parameter(value = "How far it leans", unit = "turns", min = 0, max = 1, from = 0.04, to = 0.1, identity = 0)
        double amount,

        @Parameter(value = "Clockwise (1) or the other way (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Roll() {
        this(0.07, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, 0, 0, direction * amount * Ease.inOut(progress));
    }
}

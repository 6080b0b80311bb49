package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It looks straight down and rises, turning slowly as a kite does. */
@Primitive(
        value = "birds_eye",
        summary = "It looks straight down, rises and turns slowly.",
        examples = {"birds_eye(amount: 0.8)"})
public record BirdsEye(
        @Parameter(
                value = "How much more of the world is seen at the end",
                min = 0,
                max = 3,
                from = 0.3,
                to = 0.6,
                identity = 0)
        double amount,

        @Parameter(value = "Clockwise (1) or the other way (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public BirdsEye() {
        this(0.4, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        double way = Ease.inOut(progress);
        return new View(StrictMath.pow(1 + amount, -way), 0, 0, direction * 0.3 * amount * progress);
    }
}

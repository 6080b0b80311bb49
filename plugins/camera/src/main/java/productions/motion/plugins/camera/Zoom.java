package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It enlarges what it sees, each second by the same factor once it is under way. */
@Primitive(
        value = "zoom",
        summary = "It enlarges what it sees.",
        examples = {"zoom(amount: 1)"})
public record Zoom(
        @Parameter(
                value = "How much larger the last picture shows things",
                min = 0,
                max = 3,
                from = 0.25,
                to = 0.5,
                identity = 0)
        double amount)
        implements Camera {

    public Zoom() {
        this(0.35);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(StrictMath.pow(1 + amount, Ease.inOut(progress)), 0, 0, 0);
    }
}

package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It swings to the side and comes to rest, as on a tripod: the middle of the way is the middle of the picture. */
@Primitive(
        value = "pan",
        summary = "It swings to the side and comes to rest.",
        examples = {"pan(direction: -1)", "pan(amount: 0.8)"})
public record Pan(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.25,
                to = 0.55,
                identity = 0)
        double amount,

        @Parameter(value = "Right (1) or left (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Pan() {
        this(0.4, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, direction * amount * (Ease.inOut(progress) - 0.5), 0, 0);
    }
}

package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It drives towards things: they grow faster the nearer they are, and the horizon sinks a little. */
@Primitive(
        value = "dolly",
        summary = "It drives towards things, or away from them.",
        examples = {"dolly(direction: -1)"})
public record Dolly(
        @Parameter(
                value = "How much of the distance it covers",
                min = 0,
                max = 0.8,
                from = 0.2,
                to = 0.32,
                identity = 0)
        double amount,

        @Parameter(value = "In (1) or out (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Dolly() {
        this(0.28, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        double driven = amount * Ease.in(direction < 0 ? 1 - progress : progress) * Math.abs(direction);
        return new View(1 / (1 - driven), 0, -0.35 * driven, 0);
    }
}

package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It sets off after somebody, catches up with their speed and comes a little closer. */
@Primitive(
        value = "tracking",
        summary = "It sets off after somebody and comes a little closer.",
        examples = {"tracking(direction: -1)"})
public record Tracking(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.4,
                to = 0.7,
                identity = 0)
        double amount,

        @Parameter(value = "Right (1) or left (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Tracking() {
        this(0.55, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        double way = Ease.in(progress);
        return new View(1 + 0.22 * amount * way, direction * amount * (way - 0.5), 0, 0);
    }
}

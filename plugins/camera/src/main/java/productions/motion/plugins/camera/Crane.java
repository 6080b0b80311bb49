package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It is lifted over the scene and sees more and more of it. */
@Primitive(
        value = "crane",
        summary = "It is lifted over the scene and sees more of it.",
        examples = {"crane(amount: 0.6)"})
public record Crane(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 1.2,
                from = 0.25,
                to = 0.45,
                identity = 0)
        double amount,

        @Parameter(value = "Down (1) or up (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    public Crane() {
        this(0.35, -1);
    }

    @Override
    public View at(double progress, double seconds) {
        double way = Ease.inOut(progress);
        double lift = amount * way;
        return new View(1 / (1 + 0.6 * lift), 0.2 * lift, direction * amount * (way - 0.5), 0);
    }
}

package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.View;

/** It rests, is thrown to the side in four tenths of a second in the middle of the shot, and rests again. */
@Primitive(
        value = "whip_pan",
        summary = "It is thrown to the side in the middle of the shot.",
        examples = {"whip_pan(direction: -1)"})
public record WhipPan(
        @Parameter(
                value = "How far it moves over the shot",
                unit = "frame heights",
                min = 0,
                max = 6,
                from = 0.8,
                to = 1.4,
                identity = 0)
        double amount,

        @Parameter(value = "Right (1) or left (-1)", min = -1, max = 1, from = -1, to = 1)
        double direction)
        implements Camera {

    private static final double SECONDS = 0.4;

    public WhipPan() {
        this(1.1, 1);
    }

    @Override
    public View at(double progress, double seconds) {
        return new View(1, direction * amount * (thrown(progress, seconds) - 0.5), 0, 0);
    }

    /** The throw takes the same time in a long shot as in a short one, but never more than half of it. */
    private static double thrown(double progress, double seconds) {
        double shot = progress > 0 ? seconds / progress : 1;
        double share = Math.min(0.5, SECONDS / Math.max(shot, SECONDS));
        double part = (progress - 0.5) / share + 0.5;
        return Ease.inOut(Math.min(1, Math.max(0, part)));
    }
}

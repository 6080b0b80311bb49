package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Downwards, faster and faster until the air holds it. */
@Primitive(
        value = "fall",
        summary = "Downwards, faster and faster until the air holds it.",
        examples = {"fall(acceleration: 0)"})
public record Fall(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0.2,
                to = 0.4,
                identity = 0)
        double speed,

        @Smoothness double smoothness,

        @Parameter(
                value = "From easing out (-1) through even (0) to easing in (1)",
                min = -1,
                max = 1,
                from = 0.5,
                to = 1)
        double acceleration)
        implements Motion {

    private static final double DOWN = 90;

    public Fall() {
        this(0.3, 1, 0.8);
    }

    @Override
    public Travel at(double t) {
        return Course.along(DOWN, speed * new Pace(smoothness, acceleration).at(t), 0, 0);
    }
}

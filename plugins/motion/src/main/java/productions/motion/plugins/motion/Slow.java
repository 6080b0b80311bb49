package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** A hardly visible gliding, the colors running along with it. */
@Primitive(
        value = "slow",
        summary = "A hardly visible gliding with its colors.",
        examples = {"slow(heading: 90)"})
public record Slow(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 1,
                from = 0.03,
                to = 0.07,
                identity = 0)
        double speed,

        @Parameter(
                value = "Where it goes: 0 right, 90 down",
                unit = "degrees",
                min = -360,
                max = 360,
                from = 0,
                to = 360)
        double heading,

        @Parameter(value = "From jerky (0) to fluid (1)", min = 0, max = 1, from = 1, to = 1)
        double smoothness,

        @Parameter(
                value = "From easing out (-1) through even (0) to easing in (1)",
                min = -1,
                max = 1,
                from = 0,
                to = 0)
        double acceleration)
        implements Motion {

    /** How far the colors run for each frame height of way, in palette lengths. */
    private static final double COLORS = 0.4;

    public Slow() {
        this(0.05, 0, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double way = speed * new Pace(smoothness, acceleration).at(t);
        return Course.along(heading, way, 0, COLORS * way);
    }
}

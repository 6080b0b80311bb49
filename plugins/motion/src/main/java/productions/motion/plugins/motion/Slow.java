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

        @Heading double heading,

        @Smoothness double smoothness,

        @Acceleration double acceleration)
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

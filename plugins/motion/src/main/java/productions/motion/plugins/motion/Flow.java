package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** A current: onwards in long bends, the colors running along with it. */
@Primitive(
        value = "flow",
        summary = "A current that goes on in long bends.",
        examples = {"flow(speed: 0.2, heading: 180)"})
public record Flow(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0.1,
                to = 0.18,
                identity = 0)
        double speed,

        @Heading double heading,

        @Parameter(
                value = "How far it bends to either side",
                unit = "frame heights",
                min = 0,
                max = 1,
                from = 0.04,
                to = 0.1,
                identity = 0)
        double amount,

        @Smoothness double smoothness,

        @Acceleration double acceleration)
        implements Motion {

    private static final double BENDS_PER_SECOND = 0.18;
    private static final double COLORS = 0.5;

    public Flow() {
        this(0.14, 0, 0.07, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double time = new Pace(smoothness, acceleration).at(t);
        double way = speed * time;
        double aside = amount * Course.sine(BENDS_PER_SECOND * time);
        return Course.along(heading, way, aside, COLORS * way);
    }
}

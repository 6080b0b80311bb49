package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** A rush: six tenths of the frame height in a second, the colors running along with it. */
@Primitive(
        value = "fast",
        summary = "A rush across the frame with its colors.",
        examples = {"fast(heading: 270)", "fast(smoothness: 0)"})
public record Fast(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0.5,
                to = 0.8,
                identity = 0)
        double speed,

        @Heading double heading,

        @Smoothness double smoothness,

        @Acceleration double acceleration)
        implements Motion {

    private static final double COLORS = 0.25;

    public Fast() {
        this(0.6, 0, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double way = speed * new Pace(smoothness, acceleration).at(t);
        return Course.along(heading, way, 0, COLORS * way);
    }
}

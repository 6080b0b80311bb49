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

package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Straight on at an even speed; the colors keep their places. */
@Primitive(
        value = "drift",
        summary = "Straight on at an even speed.",
        examples = {"drift(speed: 0.4, heading: 180)", "drift(acceleration: -1)"})
public record Drift(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0.1,
                to = 0.3,
                identity = 0)
        double speed,

        @Heading double heading,

        @Smoothness double smoothness,

        @Acceleration double acceleration)
        implements Motion {

    public Drift() {
        this(0.2, 0, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double way = speed * new Pace(smoothness, acceleration).at(t);
        return Course.along(heading, way, 0, 0);
    }
}

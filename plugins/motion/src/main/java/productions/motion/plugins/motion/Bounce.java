package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Hops from the ground, each a throw that gravity takes back, while it may travel along. */
@Primitive(
        value = "bounce",
        summary = "Hops, each a throw that gravity takes back.",
        examples = {"bounce(rate: 1.5)", "bounce(speed: 0.1, heading: 180)"})
public record Bounce(
        @Parameter(value = "How many hops a second", unit = "Hz", min = 0, max = 2.5, from = 0.6, to = 1.1)
        double rate,

        @Parameter(
                value = "How high it hops",
                unit = "frame heights",
                min = 0,
                max = 1,
                from = 0.1,
                to = 0.25,
                identity = 0)
        double amount,

        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0,
                to = 0.05,
                identity = 0)
        double speed,

        @Heading double heading)
        implements Motion {

    public Bounce() {
        this(0.9, 0.18, 0, 0);
    }

    @Override
    public Travel at(double t) {
        double u = rate * t - Math.floor(rate * t);
        double hop = 4 * amount * u * (1 - u);
        Travel way = Course.along(heading, speed * t, 0, 0);
        return Travel.shift(way.x(), way.y() - hop);
    }
}

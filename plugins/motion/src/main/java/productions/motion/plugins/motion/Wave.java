package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** To and fro on a swell, as a boat lies at anchor: along the heading, with a heave across it at every turn. */
@Primitive(
        value = "wave",
        summary = "To and fro on a swell.",
        examples = {"wave(rate: 0.2, amount: 0.2)"})
public record Wave(
        @Parameter(value = "How often to and fro", unit = "Hz", min = 0, max = 2, from = 0.2, to = 0.4)
        double rate,

        @Parameter(
                value = "How far to either side",
                unit = "frame heights",
                min = 0,
                max = 1,
                from = 0.08,
                to = 0.16,
                identity = 0)
        double amount,

        @Heading double heading)
        implements Motion {

    private static final double COLORS = 0.8;

    public Wave() {
        this(0.3, 0.12, 0);
    }

    @Override
    public Travel at(double t) {
        double swing = Course.sine(rate * t);
        double heave = 0.25 * amount * (Course.cosine(2 * rate * t) - 1);
        return Course.along(heading, amount * swing, heave, COLORS * amount * swing);
    }
}

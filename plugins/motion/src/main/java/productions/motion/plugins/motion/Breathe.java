package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** It grows and shrinks as a sleeper breathes: in a little faster than out. */
@Primitive(
        value = "breathe",
        summary = "It grows and shrinks as a sleeper breathes.",
        examples = {"breathe(rate: 0.15, amount: 0.4)"})
public record Breathe(
        @Parameter(value = "How many breaths a second", unit = "Hz", min = 0, max = 1, from = 0.15, to = 0.3)
        double rate,

        @Parameter(value = "How much larger a full breath is", min = 0, max = 1, from = 0.1, to = 0.3, identity = 0)
        double amount)
        implements Motion {

    /** The share of a breath in which it is drawn in. */
    private static final double IN = 0.42;

    public Breathe() {
        this(0.2, 0.2);
    }

    @Override
    public Travel at(double t) {
        double u = rate * t - Math.floor(rate * t);
        double filled = u < IN ? 0.5 * u / IN : 0.5 + 0.5 * (u - IN) / (1 - IN);
        double swell = StrictMath.log1p(amount) * 0.5 * (1 - Course.cosine(filled));
        return new Travel(0, 0, swell, 0, 0, 1);
    }
}

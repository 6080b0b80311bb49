package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** A beat: it brightens and grows, and dies away, never oftener than is safe to watch. */
@Primitive(
        value = "pulse",
        summary = "A beat of brightness and size.",
        examples = {"pulse(rate: 1.5, smoothness: 0)"})
public record Pulse(
        @Parameter(value = "How many beats a second", unit = "Hz", min = 0, max = 2.5, from = 0.5, to = 1.2)
        double rate,

        @Parameter(
                value = "How much brighter a beat is than rest",
                min = 0,
                max = 0.5,
                from = 0.1,
                to = 0.2,
                identity = 0)
        double amount,

        @Parameter(value = "From a stroke that dies away (0) to an even swing (1)", min = 0, max = 1, from = 1, to = 1)
        double smoothness)
        implements Motion {

    /** How much it grows for each unit that it brightens, as the logarithm of the scale. */
    private static final double GROWTH = 0.4;

    public Pulse() {
        this(0.8, 0.15, 0.5);
    }

    @Override
    public Travel at(double t) {
        double u = rate * t - Math.floor(rate * t);
        double beat = beat(u);
        return new Travel(0, 0, GROWTH * amount * beat, 0, 0, 1 + amount * beat);
    }

    /** Rises to 1 and returns to 0 within one beat; a stroke takes a fifth of it to rise, a swing a half. */
    private double beat(double u) {
        double rise = 0.2 + 0.3 * smoothness;
        double part = u < rise ? u / rise : (1 - u) / (1 - rise);
        return part * part * (3 - 2 * part);
    }
}

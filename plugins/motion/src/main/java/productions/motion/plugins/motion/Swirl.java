package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Around the center like water in a bowl, the colors running inwards with it. */
@Primitive(
        value = "swirl",
        summary = "Around the center, the colors running inwards.",
        examples = {"swirl(rate: -0.1)"})
public record Swirl(
        @Parameter(
                value = "How many turns a second, clockwise; below 0 the other way",
                unit = "Hz",
                min = -1,
                max = 1,
                from = 0.03,
                to = 0.1,
                identity = 0)
        double rate,

        @Smoothness double smoothness,

        @Acceleration double acceleration)
        implements Motion {

    private static final double COLORS = 0.5;

    public Swirl() {
        this(0.06, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double turn = rate * new Pace(smoothness, acceleration).at(t);
        return new Travel(0, 0, 0, turn, COLORS * Math.abs(turn), 1);
    }
}

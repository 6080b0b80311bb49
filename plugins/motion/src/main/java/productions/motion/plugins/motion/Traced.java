package productions.motion.plugins.motion;

import java.util.List;
import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/**
 * A way that somebody has drawn moment by moment: the answers of a closure in a recipe, or any other list of places.
 * Between its moments it is straight; after the last it stays where it is.
 */
@Primitive(
        value = "traced",
        summary = "A way given moment by moment, such as a recipe's closure leaves it.",
        examples = {"traced(rate: 1, x: [0.0, 0.2, 0.1], y: [0.0, 0.0, 0.1])"})
public record Traced(
        @Parameter(value = "How many moments a second has", unit = "1/s", min = 0.01, max = 240)
        double rate,

        @Parameter(value = "How far right at each moment", unit = "frame heights")
        List<?> x,

        @Parameter(value = "How far down at each moment", unit = "frame heights")
        List<?> y)
        implements Motion {

    public Traced() {
        this(1, List.of(0.0, 0.2), List.of(0.0, 0.0));
    }

    public Traced {
        x = x.stream().map(v -> ((Number) v).doubleValue()).toList();
        y = y.stream().map(v -> ((Number) v).doubleValue()).toList();
        if (x.isEmpty() || x.size() != y.size()) {
            throw new IllegalArgumentException("A traced motion has " + x.size() + " places across and " + y.size()
                    + " down. Give it as many of both, and at least one.");
        }
    }

    @Override
    public Travel at(double t) {
        double moment = Math.min(x.size() - 1.0, Math.max(0, t * rate));
        int before = (int) moment;
        int after = Math.min(x.size() - 1, before + 1);
        double share = moment - before;
        return Travel.shift(between(x, before, after, share), between(y, before, after, share));
    }

    private static double between(List<?> places, int before, int after, double share) {
        double from = (Double) places.get(before);
        return from + ((Double) places.get(after) - from) * share;
    }
}

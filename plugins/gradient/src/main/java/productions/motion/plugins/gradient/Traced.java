package productions.motion.plugins.gradient;

import java.util.List;
import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/**
 * A field that somebody has drawn place by place: the answers of a closure in a recipe, or any other grid of numbers.
 * Between its places it is read linearly; beyond them its edge goes on.
 */
@Primitive(
        value = "traced",
        summary = "A field given place by place, such as a recipe's closure leaves it.",
        examples = {"traced(across: 2, values: [0, 1, 1, 2])"})
public record Traced(
        @Parameter(value = "How many places stand in a row of four frame heights", min = 2, max = 1024)
        int across,

        @Parameter("Palette positions, row by row from the upper left, as many rows as places in a row")
        List<?> values)
        implements Gradient {

    /** From the center to each edge of the grid, in frame heights. */
    private static final double REACH = 2;

    public Traced() {
        this(2, List.of(0.0, 1.0, 1.0, 2.0));
    }

    public Traced {
        values = values.stream().map(v -> ((Number) v).doubleValue()).toList();
        if (values.size() != across * across) {
            throw new IllegalArgumentException("A traced gradient of " + across + " places across has " + values.size()
                    + " values. Give it " + across * across + ".");
        }
    }

    @Override
    public double at(Point p) {
        double x = place(p.x());
        double y = place(p.y());
        int left = Math.min((int) x, across - 2);
        int top = Math.min((int) y, across - 2);
        double upper = between(value(left, top), value(left + 1, top), x - left);
        double lower = between(value(left, top + 1), value(left + 1, top + 1), x - left);
        return between(upper, lower, y - top);
    }

    private double place(double frameHeights) {
        return Math.min(across - 1.0, Math.max(0, (frameHeights + REACH) / (2 * REACH) * (across - 1)));
    }

    private double value(int column, int row) {
        return (Double) values.get(row * across + column);
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}

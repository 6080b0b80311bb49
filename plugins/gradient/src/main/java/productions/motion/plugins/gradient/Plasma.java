package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Soft islands where four waves cross: three straight ones and one from a center. */
@Primitive(
        value = "plasma",
        summary = "Soft islands where waves cross.",
        examples = {"plasma(scale: 0.4, seed: 7)"})
public record Plasma(
        @Parameter(
                value = "From one crest to the next",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 0.3,
                to = 1.5)
        double scale,

        @Parameter("Where the crests stand") int seed)
        implements Gradient {

    private static final double GOLDEN = 0.6180339887498949;
    private static final double PLASTIC = 0.7548776662466927;

    public Plasma() {
        this(0.7, 0);
    }

    @Override
    public double at(Point p) {
        double x = p.x() / scale + seed * GOLDEN;
        double y = p.y() / scale + seed * PLASTIC;
        double ring = Math.sqrt((x - 0.31) * (x - 0.31) + (y + 0.17) * (y + 0.17) + 0.01);
        double sum = Turns.sine(x) + Turns.sine(0.8 * y + 0.2) + Turns.sine(0.6 * (x + y)) + Turns.sine(1.2 * ring);
        return 0.5 + 0.5 * sum;
    }
}

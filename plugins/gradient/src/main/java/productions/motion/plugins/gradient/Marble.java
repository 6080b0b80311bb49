package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Veins as in polished stone: slanted bands whose course is torn by coherent noise (Perlin, SIGGRAPH 1985). */
@Primitive(
        value = "marble",
        summary = "Veins as in polished stone.",
        examples = {"marble(count: 3, torn: 0.6)"})
public record Marble(
        @Parameter(value = "How many veins cross the height", min = 0.1, max = 64, from = 1, to = 4)
        double count,

        @Parameter(
                value = "How far noise carries a vein off its course",
                unit = "frame heights",
                min = 0,
                max = 4,
                from = 0.2,
                to = 0.8,
                identity = 0)
        double torn,

        @Parameter(
                value = "How large the largest bends are",
                unit = "frame heights",
                min = 0.005,
                max = 100,
                from = 0.3,
                to = 1)
        double scale,

        @Parameter("Which of all the stones") int seed)
        implements Gradient {

    public Marble() {
        this(2, 0.4, 0.6, 0);
    }

    @Override
    public double at(Point p) {
        double off = torn * Lattice.octaves(p.x() / scale, p.y() / scale, 4, seed);
        return 2 * count * (0.8 * p.x() + 0.6 * p.y() + off);
    }
}

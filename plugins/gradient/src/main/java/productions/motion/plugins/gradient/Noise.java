package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Clouds: coherent noise that never repeats, prefers no direction and has no seam. */
@Primitive(
        value = "noise",
        summary = "Clouds of coherent noise.",
        examples = {"noise(scale: 0.3, detail: 5)"})
public record Noise(
        @Parameter(
                value = "How large the largest clouds are",
                unit = "frame heights",
                min = 0.005,
                max = 100,
                from = 0.2,
                to = 1)
        double scale,

        @Parameter(value = "How many finer layers there are, the first included", min = 1, max = 8, from = 1, to = 5)
        int detail,

        @Parameter("Which of all the clouds") int seed)
        implements Gradient {

    public Noise() {
        this(0.5, 3, 0);
    }

    @Override
    public double at(Point p) {
        return 0.5 + Lattice.octaves(p.x() / scale, p.y() / scale, detail, seed);
    }
}

package productions.motion.plugins.extraction;

import productions.motion.family.Metric;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How much of the picture is edges: the share of pixels where the Sobel operator (3 by 3, unscaled, mirrored at the
 * border) finds a slope of luma above a threshold; mean over the frames.
 *
 * @param threshold the least slope of an edge, in steps of luma; a sharp edge of 25 steps has 100
 */
@Primitive(value = "edge_density", summary = "How much of the picture is edges, from 0 to 1.")
public record EdgeDensity(
        @Parameter(value = "The least slope of an edge", unit = "luma", min = 1, max = 1442)
        double threshold) implements Metric {

    public EdgeDensity() {
        this(100);
    }

    @Override
    public Observation of(Window window) {
        float[] luma = new float[window.first().pixels().length];
        return Pictures.mean("edge_density", window, frame -> density(frame, luma));
    }

    private double density(Frame frame, float[] luma) {
        Luma.read(frame, luma);
        long edges = 0;
        for (int y = 0; y < frame.height(); y++) {
            edges += row(luma, frame.width(), mirrored(y - 1, frame.height()), y, mirrored(y + 1, frame.height()));
        }
        return (double) edges / luma.length;
    }

    private int row(float[] luma, int width, int above, int here, int below) {
        int up = above * width;
        int row = here * width;
        int down = below * width;
        double least = threshold * threshold;
        int edges = 0;
        for (int x = 0; x < width; x++) {
            int left = mirrored(x - 1, width);
            int right = mirrored(x + 1, width);
            double across = luma[up + right]
                    - luma[up + left]
                    + 2 * (luma[row + right] - luma[row + left])
                    + luma[down + right]
                    - luma[down + left];
            double along = luma[down + left]
                    - luma[up + left]
                    + 2 * (luma[down + x] - luma[up + x])
                    + luma[down + right]
                    - luma[up + right];
            edges += across * across + along * along > least ? 1 : 0;
        }
        return edges;
    }

    /** The pixel beyond the border is the one before it. */
    private static int mirrored(int i, int size) {
        int inside = i < 0 ? -i : i >= size ? 2 * size - 2 - i : i;
        return Math.max(0, Math.min(size - 1, inside));
    }
}

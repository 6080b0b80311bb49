package productions.motion.plugins.extraction.picture;

/** Means over squares. */
public final class Blur {

    private Blur() {}

    /** Return the mean of each pixel's surroundings, a square that reaches so far to each side; smaller at the border. */
    public static float[] box(float[] plane, int width, int height, int reach) {
        float[] means = new float[plane.length];
        double[] columns = new double[width];
        int rows = 0;
        for (int below = 0; below < height + reach; below++) {
            if (below < height) {
                add(plane, below * width, 1, columns);
                rows++;
            }
            int above = below - 2 * reach - 1;
            if (above >= 0) {
                add(plane, above * width, -1, columns);
                rows--;
            }
            if (below >= reach) {
                mean(columns, reach, rows, means, (below - reach) * width);
            }
        }
        return means;
    }

    private static void add(float[] plane, int first, double times, double[] columns) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += times * plane[first + x];
        }
    }

    private static void mean(double[] columns, int reach, int rows, float[] means, int first) {
        double sum = 0;
        int across = 0;
        int scaled = 0;
        double scale = 0;
        for (int right = 0; right < columns.length + reach; right++) {
            if (right < columns.length) {
                sum += columns[right];
                across++;
            }
            int left = right - 2 * reach - 1;
            if (left >= 0) {
                sum -= columns[left];
                across--;
            }
            if (across != scaled) {
                scaled = across;
                scale = 1.0 / (across * rows);
            }
            if (right >= reach) {
                means[first + right - reach] = (float) (sum * scale);
            }
        }
    }
}

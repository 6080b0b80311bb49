package productions.motion.plugins.extraction.picture;

/** Means over squares. */
public final class Blur {

    private Blur() {}

    /** Return the mean of each pixel's surroundings, a square that reaches so far to each side; smaller at the border. */
    public static float[] box(float[] plane, int width, int height, int reach) {
        double[] sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += plane[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        float[] means = new float[plane.length];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach) * (width + 1);
            int bottom = Math.min(height, y + reach + 1) * (width + 1);
            int rows = (bottom - top) / (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                double sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
                means[y * width + x] = (float) (sum / (rows * (right - left)));
            }
        }
        return means;
    }
}

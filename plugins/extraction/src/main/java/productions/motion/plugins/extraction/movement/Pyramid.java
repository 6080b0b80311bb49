package productions.motion.plugins.extraction.movement;

/** A gray picture at full size, half size and so on, so that large steps can be found coarse to fine. */
final class Pyramid {

    private static final int SMALLEST = 22;
    private static final int MOST_LEVELS = 4;

    private final int levels;
    private final int[] widths = new int[MOST_LEVELS];
    private final int[] heights = new int[MOST_LEVELS];
    private final float[][] planes = new float[MOST_LEVELS][];

    Pyramid(int width, int height) {
        int level = 0;
        int w = width;
        int h = height;
        do {
            widths[level] = w;
            heights[level] = h;
            planes[level] = new float[w * h];
            w /= 2;
            h /= 2;
            level++;
        } while (level < MOST_LEVELS && Math.min(w, h) >= SMALLEST);
        levels = level;
    }

    /** Take a picture. */
    void take(float[] luma) {
        System.arraycopy(luma, 0, planes[0], 0, widths[0] * heights[0]);
        for (int level = 1; level < levels; level++) {
            halve(level);
        }
    }

    /** Halve with the weights 1 2 1, which let no finer detail through as something else, after Burt and Adelson. */
    private void halve(int level) {
        float[] from = planes[level - 1];
        float[] to = planes[level];
        int width = widths[level - 1];
        int height = heights[level - 1];
        for (int y = 0; y < heights[level]; y++) {
            int row = 2 * y;
            int up = Math.max(0, row - 1) * width;
            int here = row * width;
            int down = Math.min(height - 1, row + 1) * width;
            for (int x = 0; x < widths[level]; x++) {
                int c = 2 * x;
                int l = Math.max(0, c - 1);
                int r = Math.min(width - 1, c + 1);
                float sum = from[up + l] + 2 * from[up + c] + from[up + r];
                sum += 2 * (from[here + l] + 2 * from[here + c] + from[here + r]);
                sum += from[down + l] + 2 * from[down + c] + from[down + r];
                to[y * widths[level] + x] = sum / 16;
            }
        }
    }

    int levels() {
        return levels;
    }

    int width(int level) {
        return widths[level];
    }

    int height(int level) {
        return heights[level];
    }

    float[] plane(int level) {
        return planes[level];
    }
}

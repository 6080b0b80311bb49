package productions.motion.render;

/**
 * How much of each pixel lies inside of an outline, exactly: each edge leaves in its row how much area lies to the right
 * of it, and the sum from left to right is the coverage.
 */
final class Mask {

    final int width;
    final int height;
    final float[] values;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        values = new float[width * height];
    }

    /** Add one edge of an outline; edges downwards open an area that edges upwards close. */
    void edge(double fromX, double fromY, double toX, double toY) {
        double sign = fromY < toY ? 1 : -1;
        double topX = sign > 0 ? fromX : toX;
        double topY = Math.min(fromY, toY);
        double bottomY = Math.max(fromY, toY);
        double slope = bottomY > topY ? sign * (toX - fromX) / (bottomY - topY) : 0;
        int last = (int) Math.min(height, Math.ceil(bottomY));
        for (int row = (int) Math.max(0, Math.floor(topY)); row < last; row++) {
            double from = Math.max(row, topY);
            double to = Math.min(row + 1, bottomY);
            if (to > from) {
                stretch(row, topX + (from - topY) * slope, topX + (to - topY) * slope, sign * (to - from));
            }
        }
    }

    /** Spread the part of an edge within one row over the columns it crosses. */
    private void stretch(int row, double fromX, double toX, double area) {
        double left = Math.min(width - 1, Math.max(0, Math.min(fromX, toX)));
        double right = Math.min(width - 1, Math.max(0, Math.max(fromX, toX)));
        int start = row * width;
        int first = (int) left;
        int end = (int) right;
        if (first == end) {
            leave(start + first, area, (left + right) / 2 - first);
            return;
        }
        for (int column = first; column <= end; column++) {
            double from = Math.max(column, left);
            double to = Math.min(column + 1, right);
            leave(start + column, area * (to - from) / (right - left), (from + to) / 2 - column);
        }
    }

    /** Leave an area in a pixel: what lies right of the edge there, and the rest from the next pixel on. */
    private void leave(int i, double area, double place) {
        values[i] += (float) (area * (1 - place));
        if ((i + 1) % width != 0) {
            values[i + 1] += (float) (area * place);
        }
    }

    /** Turn the edges into coverage in [0, 1]. */
    void close() {
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += values[i];
                float inside = Math.min(1, Math.abs(sum));
                values[i] = inside < 1e-4f ? 0 : inside;
            }
        }
    }
}

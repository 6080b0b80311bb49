package productions.motion.render;

import java.util.Arrays;
import productions.motion.scene.Format;
import productions.motion.scene.Mosaic;
import productions.motion.value.Point;
import productions.motion.value.Seed;
import productions.motion.value.Travel;

/**
 * Cells of pure color around scattered points, each as far as it is nearer to its point than to any other (Voronoi); one
 * point lies at random in each square of a grid.
 *
 * <p>Each cell changes color at its own time by a short fade, so that the picture as a whole never flashes. Borders are
 * smoothed over one pixel.
 */
final class MosaicBackdrop implements Backdrop {

    private final Mosaic mosaic;
    private final Format format;
    private final CellMap cells;
    private final double slideMost;
    private final float[] blues;
    private final float[] reds;

    /** How far a square of the grid and each of its neighbors are, in the lists of the cells. */
    private final int[] around = new int[9];

    private Sight sight = Sight.STILL;
    private int own;
    private float least;

    MosaicBackdrop(Mosaic mosaic, Grade grade, Format format, double slideMost, Seed seed) {
        this.mosaic = mosaic;
        this.format = format;
        this.slideMost = slideMost;
        Tint[] tints =
                mosaic.colors().stream().map(c -> grade.tint(c).rounded()).toArray(Tint[]::new);
        cells = new CellMap(mosaic, tints, seed);
        blues = new float[format.width()];
        reds = new float[format.width()];
    }

    @Override
    public void aim(Sight nextSight, Travel travel, double seconds) {
        sight = nextSight;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 8; corner++) {
            double x = ((corner & 1) - 0.5) * format.aspect();
            Point place = sight.at(x, (corner >> 1 & 1) - 0.5, (corner >> 2) * slideMost);
            minX = Math.min(minX, place.x());
            minY = Math.min(minY, place.y());
            maxX = Math.max(maxX, place.x());
            maxY = Math.max(maxY, place.y());
        }
        cells.enclose(new Point(minX, minY), new Point(maxX, maxY));
        for (int k = 0; k < around.length; k++) {
            around[k] = (k / 3 - 1) * cells.columns + k % 3 - 1;
        }
        cells.color(seconds / mosaic.holdSeconds() + travel.phase());
    }

    @Override
    public void paint(double y, double depth, Line line) {
        double pixel = 1.0 / format.height();
        Point start = sight.at(0.5 * pixel - format.aspect() / 2, y, depth);
        double scale = cells.perHeight;
        float x = (float) (start.x() * scale - cells.left);
        float row = (float) (start.y() * scale - cells.top);
        float stepX = (float) (sight.along().x() * pixel * scale);
        float stepY = (float) (sight.along().y() * pixel * scale);
        float wide = (float) (sight.reach() * pixel * scale);
        int i = 0;
        while (i < line.width) {
            float px = x + i * stepX;
            float py = row + i * stepY;
            boolean isPure = place(px, py, wide, i, line.luma);
            int end = isPure ? Math.min(line.width, i + clear(px, py, stepX, stepY, wide)) : i + 1;
            Arrays.fill(line.luma, i, end, line.luma[i]);
            Arrays.fill(blues, i, end, blues[i]);
            Arrays.fill(reds, i, end, reds[i]);
            i = end;
        }
        halve(blues, line.blue);
        halve(reds, line.red);
    }

    /**
     * Paint one pixel with the color of the nearest point, or near a border with those of the two nearest. Return
     * whether the nearest has all of it.
     */
    private boolean place(float px, float py, float wide, int i, float[] luma) {
        float[] xs = cells.x;
        float[] ys = cells.y;
        int middle = (int) py * cells.columns + (int) px;
        float first = Float.MAX_VALUE;
        float next = Float.MAX_VALUE;
        int nearest = middle;
        int second = middle;
        for (int offset : around) {
            int cell = middle + offset;
            float dx = xs[cell] - px;
            float dy = ys[cell] - py;
            float distance = dx * dx + dy * dy;
            if (distance < first) {
                next = first;
                second = nearest;
                first = distance;
                nearest = cell;
            } else if (distance < next) {
                next = distance;
                second = cell;
            }
        }
        own = nearest;
        least = first;
        float other = border(own, second, next - first, wide);
        luma[i] = cells.luma[own] + (cells.luma[second] - cells.luma[own]) * other;
        blues[i] = cells.blue[own] + (cells.blue[second] - cells.blue[own]) * other;
        reds[i] = cells.red[own] + (cells.red[second] - cells.red[own]) * other;
        return other == 0;
    }

    /**
     * Return for how many pixels along a row no border comes near the point that is nearest at the first, at least 1. By
     * how much one point is nearer than another changes evenly along a line, so each rival's catching up is known at
     * once; it holds as long as the rivals are the same.
     */
    private int clear(float px, float py, float stepX, float stepY, float wide) {
        float[] xs = cells.x;
        float[] ys = cells.y;
        float toward = Math.min(within(px, stepX), within(py, stepY));
        int middle = (int) py * cells.columns + (int) px;
        float ownX = xs[own];
        float ownY = ys[own];
        for (int offset : around) {
            int cell = middle + offset;
            float awayX = xs[cell] - ownX;
            float awayY = ys[cell] - ownY;
            float dx = xs[cell] - px;
            float dy = ys[cell] - py;
            // The border is a pixel wide, and no root is above the mean of its square and 1.
            float margin = 0.5f * wide * (1 + awayX * awayX + awayY * awayY);
            float lead = dx * dx + dy * dy - least - margin;
            float nearer = 2 * (awayX * stepX + awayY * stepY);
            if (cell != own && (nearer > 0 || lead < 0)) {
                toward = Math.min(toward, lead < 0 ? 0 : lead / nearer);
            }
        }
        // One pixel is kept back for what single precision rounds away.
        return Math.max(1, (int) toward);
    }

    /** Return how many steps stay in the same square of the grid, in one direction. */
    private static float within(float place, float step) {
        float room = step > 0 ? (int) place + 1 - place : place - (int) place;
        return step == 0 ? Float.MAX_VALUE : room / Math.abs(step);
    }

    /** Return how much of a pixel lies beyond the border between two points. */
    private float border(int own, int second, float difference, float wide) {
        float dx = cells.x[own] - cells.x[second];
        float dy = cells.y[own] - cells.y[second];
        float distance = difference / (2 * (float) Math.sqrt(dx * dx + dy * dy));
        return Math.max(0, 0.5f - distance / wide);
    }

    /** Halve a row of chroma; samples sit on the even columns. */
    private static void halve(float[] full, float[] half) {
        half[0] = 0.5f * (full[0] + full[1]);
        for (int i = 1; i < half.length; i++) {
            half[i] = 0.25f * (full[2 * i - 1] + 2 * full[2 * i] + full[2 * i + 1]);
        }
    }
}

package productions.motion.render;

import productions.motion.scene.Mosaic;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/** The cells of a mosaic that one frame can see: where their points lie and which color each has just now. */
final class CellMap {

    /** How far a point may lie from the middle of its square, in squares. */
    private static final double JITTER = 0.4;

    /** The longest a cell takes to pass from one color to the next. */
    private static final double FADE_SECONDS = 0.25;

    /** The longest side of a map; a mosaic of which one frame sees more is drawn coarser. */
    private static final int MOST = 400;

    /** Squares around the frame, so that each place has all its neighbors. */
    private static final int MARGIN = 2;

    float[] x = {};
    float[] y = {};
    float[] luma = {};
    float[] blue = {};
    float[] red = {};
    int columns;
    double perHeight;
    double left;
    double top;
    private int rows;
    private final Mosaic mosaic;
    private final Tint[] tints;
    private final Seed seed;
    private final double fade;

    CellMap(Mosaic mosaic, Tint[] tints, Seed seed) {
        this.mosaic = mosaic;
        this.tints = tints;
        this.seed = seed;
        fade = Math.min(0.4, FADE_SECONDS / mosaic.holdSeconds());
    }

    /** Take in the part of the field between two corners. */
    void enclose(Point least, Point most) {
        perHeight = Math.max(1e-3, mosaic.cells());
        while (Math.max(most.x() - least.x(), most.y() - least.y()) * perHeight > MOST) {
            perHeight /= 2;
        }
        left = Math.floor(least.x() * perHeight) - MARGIN;
        top = Math.floor(least.y() * perHeight) - MARGIN;
        columns = (int) (most.x() * perHeight - left) + 2 * MARGIN;
        rows = (int) (most.y() * perHeight - top) + 2 * MARGIN;
        int count = columns * rows;
        if (x.length < count) {
            x = new float[count];
            y = new float[count];
            luma = new float[count];
            blue = new float[count];
            red = new float[count];
        }
    }

    /** Give each cell the color it has at a time; it is counted in holds. */
    void color(double holds) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                color(row * columns + column, column, row, holds);
            }
        }
    }

    private void color(int i, int column, int row, double holds) {
        long square = Seed.mix(seed.value() + (long) (left + column)) + 0x9E3779B97F4A7C15L * (long) (top + row);
        x[i] = (float) (column + 0.5 + JITTER * (2 * unit(square) - 1));
        y[i] = (float) (row + 0.5 + JITTER * (2 * unit(square + 1) - 1));
        double age = holds + unit(square + 2);
        double turn = Math.floor(age);
        float share = (float) Math.max(0, (age - turn - 1) / fade + 1);
        float weight = share * share * (3 - 2 * share);
        Tint now = tint(square, (long) turn);
        Tint next = weight > 0 ? tint(square, (long) turn + 1) : now;
        luma[i] = now.luma() + (next.luma() - now.luma()) * weight;
        blue[i] = now.blue() + (next.blue() - now.blue()) * weight;
        red[i] = now.red() + (next.red() - now.red()) * weight;
    }

    /** Return the color of a cell's turn: no cell takes the same color twice in succession. */
    private Tint tint(long square, long turn) {
        int count = tints.length;
        if (count < 3) {
            return tints[(int) Math.floorMod(turn + (long) (2 * unit(square + 3)), (long) count)];
        }
        long round = Math.floorDiv(turn, 2L);
        int even = draw(square, round, count);
        if (Math.floorMod(turn, 2L) == 0) {
            return tints[even];
        }
        // An odd turn differs from the even ones on both sides.
        int after = draw(square, round + 1, count);
        int odd = (int) (unit(Seed.mix(square + 5) + round) * (count - (even == after ? 1 : 2)));
        int low = Math.min(even, after);
        int high = Math.max(even, after);
        int shifted = odd >= low ? odd + 1 : odd;
        return tints[shifted >= high && high != low ? shifted + 1 : shifted];
    }

    private static int draw(long square, long round, int count) {
        return (int) (unit(Seed.mix(square + 4) + round) * count);
    }

    private static double unit(long number) {
        return (Seed.mix(number) >>> 11) * 0x1.0p-53;
    }
}

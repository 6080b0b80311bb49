package productions.motion.plugins.extraction.picture;

import java.util.Arrays;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;
import productions.motion.value.Pixels;

/**
 * How steep the light of a picture is: the Sobel operator on luma, 3 by 3, unscaled, mirrored at the border, so that a
 * sharp edge of 25 steps has 100. It is worked out four times a second, and holds until the next time.
 */
final class Slope extends Analysis {

    /** The least slope of an edge, in steps of luma. */
    private static final float EDGE = 100;

    /** Of a picture of more pixels only every so many rows are looked at. */
    private static final int MOST_PIXELS = 1_000_000;

    private static final int LOOKS_A_SECOND = 4;
    private static final int NONE = -1;

    private final Pace pace = new Pace(LOOKS_A_SECOND);

    /** Three rows of luma, each at its number modulo three, and which they are. */
    private float[][] rows = new float[3][0];

    private final int[] held = new int[3];
    private float[] row = {};

    /** The sums of each column. */
    private float[] sums = {};

    private float[] squares = {};
    private double density;
    private double deviation;

    private Slope() {}

    /** Return the one that all meters of a film share. */
    static Slope of(Footage footage) {
        return footage.shared(Slope.class, f -> new Slope());
    }

    Slope at(Frame frame) {
        see(frame);
        return this;
    }

    @Override
    protected void work(Frame frame) {
        if (pace.isTime(frame)) {
            look(frame);
        }
    }

    private void look(Frame frame) {
        int width = frame.width();
        int height = frame.height();
        if (row.length != width) {
            rows = new float[3][width];
            row = new float[width];
            sums = new float[width];
            squares = new float[width];
        }
        Arrays.fill(held, NONE);
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        int stride = Light.stride((long) width * height, MOST_PIXELS);
        long edges = 0;
        int looked = 0;
        for (int y = stride / 2; y < height; y += stride) {
            slope(
                    luma(frame.picture(), mirrored(y - 1, height)),
                    luma(frame.picture(), y),
                    luma(frame.picture(), mirrored(y + 1, height)));
            edges += add();
            looked++;
        }
        conclude(edges, (double) width * looked);
    }

    private float[] luma(Pixels picture, int y) {
        int slot = y % rows.length;
        if (held[slot] != y) {
            picture.luma(y, rows[slot], 0);
            held[slot] = y;
        }
        return rows[slot];
    }

    /** Work out the square of the slope along a row. */
    private void slope(float[] up, float[] here, float[] down) {
        int last = row.length - 1;
        for (int x = 1; x < last; x++) {
            float across = up[x + 1] - up[x - 1] + 2 * (here[x + 1] - here[x - 1]) + down[x + 1] - down[x - 1];
            float along = down[x - 1] - up[x - 1] + 2 * (down[x] - up[x]) + down[x + 1] - up[x + 1];
            row[x] = across * across + along * along;
        }
        row[0] = upright(up, down, 0, Math.min(1, last));
        row[last] = upright(up, down, last, Math.max(0, last - 1));
    }

    /** At the border light has no slope across, since its mirror image lies beyond. */
    private static float upright(float[] up, float[] down, int x, int inside) {
        float along = 2 * (down[x] - up[x]) + 2 * (down[inside] - up[inside]);
        return along * along;
    }

    /** Add a row to the sums; return how many of its pixels are on edges. */
    private int add() {
        float least = EDGE * EDGE;
        int edges = 0;
        for (int x = 0; x < row.length; x++) {
            sums[x] += (float) Math.sqrt(row[x]);
            squares[x] += row[x];
        }
        for (float square : row) {
            edges += square > least ? 1 : 0;
        }
        return edges;
    }

    private void conclude(long edges, double count) {
        double sum = 0;
        double square = 0;
        for (int x = 0; x < row.length; x++) {
            sum += sums[x];
            square += squares[x];
        }
        density = edges / count;
        double mean = sum / count;
        deviation = Math.sqrt(Math.max(0, square / count - mean * mean));
    }

    /** The pixel beyond the border is the one before it. */
    private static int mirrored(int i, int size) {
        int inside = i < 0 ? -i : i >= size ? 2 * size - 2 - i : i;
        return Math.max(0, Math.min(size - 1, inside));
    }

    /** Return the share of pixels on edges. */
    double density() {
        return density;
    }

    /** Return the standard deviation of the slope, in steps of luma. */
    double deviation() {
        return deviation;
    }
}

package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/**
 * How steep the light of a picture is: the Sobel operator on luma, 3 by 3, unscaled, mirrored at the border, so that a
 * sharp edge of 25 steps has 100.
 */
final class Slope extends Analysis {

    /** The least slope of an edge, in steps of luma. */
    private static final double EDGE = 100;

    /** Each row needs its neighbors too, so that of large pictures fewer are looked at. */
    private static final int OF_LARGE_PICTURES = 2;

    private final Light light;
    private float[] up = {};
    private float[] here = {};
    private float[] down = {};
    private double density;
    private double deviation;

    private Slope(Light light) {
        this.light = light;
    }

    /** Return the one that all meters of a film share. */
    static Slope of(Footage footage) {
        return footage.shared(Slope.class, f -> new Slope(Light.of(f)));
    }

    Slope at(Frame frame) {
        see(frame);
        return this;
    }

    @Override
    protected void work(Frame frame) {
        light.see(frame);
        int width = frame.width();
        if (up.length != width) {
            up = new float[width];
            here = new float[width];
            down = new float[width];
        }
        double[] sums = new double[3];
        int step = light.stride() == 1 ? 1 : OF_LARGE_PICTURES;
        int rows = 0;
        for (int number = 0; number < light.rows(); number += step) {
            int y = light.rowOf(number);
            take(frame, y - 1, up);
            take(frame, y, here);
            take(frame, y + 1, down);
            row(width, sums);
            rows++;
        }
        double count = (double) width * rows;
        density = sums[0] / count;
        double mean = sums[1] / count;
        deviation = Math.sqrt(Math.max(0, sums[2] / count - mean * mean));
    }

    private static void take(Frame frame, int y, float[] to) {
        Light.luma(frame.pixels(), mirrored(y, frame.height()) * frame.width(), frame.width(), to, 0);
    }

    private void row(int width, double[] sums) {
        double least = EDGE * EDGE;
        int edges = 0;
        float sum = 0;
        float squares = 0;
        for (int x = 0; x < width; x++) {
            int left = x == 0 ? Math.min(1, width - 1) : x - 1;
            int right = x == width - 1 ? Math.max(0, width - 2) : x + 1;
            float across = up[right] - up[left] + 2 * (here[right] - here[left]) + down[right] - down[left];
            float along = down[left] - up[left] + 2 * (down[x] - up[x]) + down[right] - up[right];
            float square = across * across + along * along;
            edges += square > least ? 1 : 0;
            sum += (float) Math.sqrt(square);
            squares += square;
        }
        sums[0] += edges;
        sums[1] += sum;
        sums[2] += squares;
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

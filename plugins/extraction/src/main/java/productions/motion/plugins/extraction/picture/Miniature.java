package productions.motion.plugins.extraction.picture;

import java.util.Arrays;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/** A picture made small, each pixel the mean of those it covers (of large pictures: of every other
 * row of them), in red, green and blue from 0 to 255. */
public final class Miniature extends Analysis {

    private static final int MOST_WIDTH = 320;
    private static final int MOST_HEIGHT = 320;

    /** Where a pixel covers so many rows, every other one says enough. */
    private static final int LARGE_STEP = 4;

    private int step = 1;
    private int width;
    private int height;
    private float[][] channels = new float[3][0];
    private float[] luma = {};
    private int[] sums = {};

    private Miniature() {}

    /** Return the one that all meters of a film share. */
    public static Miniature of(Footage footage) {
        return footage.shared(Miniature.class, f -> new Miniature());
    }

    @Override
    protected void work(Frame frame) {
        step = Math.max(1, Math.max(ceil(frame.width(), MOST_WIDTH), ceil(frame.height(), MOST_HEIGHT)));
        int skipped = step < LARGE_STEP ? 1 : 2;
        width = frame.width() / step;
        height = frame.height() / step;
        if (channels[0].length != width * height) {
            channels = new float[3][width * height];
            luma = new float[width * height];
            sums = new int[3 * width];
        }
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            int rows = 0;
            for (int row = y * step; row < (y + 1) * step; row += skipped) {
                add(frame.pixels(), row * frame.width());
                rows++;
            }
            mean(y * width, 1f / (rows * step));
        }
    }

    private void add(int[] pixels, int first) {
        int at = first;
        for (int x = 0; x < width; x++) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int end = at + step; at < end; at++) {
                int rgb = pixels[at];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
            sums[x] += red;
            sums[width + x] += green;
            sums[2 * width + x] += blue;
        }
    }

    private void mean(int to, float scale) {
        for (int x = 0; x < width; x++) {
            float red = sums[x] * scale;
            float green = sums[width + x] * scale;
            float blue = sums[2 * width + x] * scale;
            channels[0][to + x] = red;
            channels[1][to + x] = green;
            channels[2][to + x] = blue;
            luma[to + x] = Light.luma(red, green, blue);
        }
    }

    private static int ceil(int size, int most) {
        return (size + most - 1) / most;
    }

    /** Return how many pixels of the frame one pixel has across and down. */
    public int step() {
        return step;
    }

    /** Return the luma of every pixel, from 0 to 255. */
    public float[] luma() {
        return luma;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Return red, green or blue of every pixel. */
    public float[] channel(int number) {
        return channels[number];
    }
}

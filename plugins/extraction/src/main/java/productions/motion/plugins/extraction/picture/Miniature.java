package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/** A picture made small, each pixel the mean of those it covers, in red, green and blue from 0 to 255. */
public final class Miniature extends Analysis {

    private static final int MOST_WIDTH = 320;
    private static final int MOST_HEIGHT = 320;

    private int step = 1;
    private int width;
    private int height;
    private float[][] channels = new float[3][0];

    private Miniature() {}

    /** Return the one that all meters of a film share. */
    public static Miniature of(Footage footage) {
        return footage.shared(Miniature.class, f -> new Miniature());
    }

    @Override
    protected void work(Frame frame) {
        step = Math.max(1, Math.max(ceil(frame.width(), MOST_WIDTH), ceil(frame.height(), MOST_HEIGHT)));
        width = frame.width() / step;
        height = frame.height() / step;
        if (channels[0].length != width * height) {
            channels = new float[3][width * height];
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mean(frame, x, y);
            }
        }
    }

    private void mean(Frame frame, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int row = y * step; row < (y + 1) * step; row++) {
            int at = row * frame.width() + x * step;
            for (int i = 0; i < step; i++) {
                int rgb = frame.pixels()[at + i];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
        }
        float scale = 1f / (step * step);
        int to = y * width + x;
        channels[0][to] = red * scale;
        channels[1][to] = green * scale;
        channels[2][to] = blue * scale;
    }

    private static int ceil(int size, int most) {
        return (size + most - 1) / most;
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

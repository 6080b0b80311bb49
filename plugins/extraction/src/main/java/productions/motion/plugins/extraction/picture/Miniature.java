package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;
import productions.motion.value.Luma;

/** A picture made small, each pixel the mean of those it covers (of large pictures: of every third row of them), in red, green
 * and blue from 0 to 255. */
public final class Miniature extends Analysis {

    private static final int MOST = 320;

    /** Where a pixel covers so many rows, every third one says enough. */
    private static final int LARGE_STEP = 4;

    private final int most;
    private int step = 1;
    private int width;
    private int height;
    private float[][] channels = new float[3][0];
    private float[] luma = {};

    /** @param most how many pixels it has at most across and down */
    Miniature(int most) {
        this.most = most;
    }

    /** Return the one that all meters of a film share. */
    public static Miniature of(Footage footage) {
        return footage.shared(Miniature.class, f -> new Miniature(MOST));
    }

    @Override
    protected void work(Frame frame) {
        step = Math.max(1, Math.max(ceil(frame.width(), most), ceil(frame.height(), most)));
        int skipped = step < LARGE_STEP ? 1 : 3;
        width = frame.width() / step;
        height = frame.height() / step;
        if (channels[0].length != width * height) {
            channels = new float[3][width * height];
            luma = new float[width * height];
        }
        frame.picture().means(step, skipped, channels);
        for (int i = 0; i < luma.length; i++) {
            luma[i] = Luma.of(channels[0][i], channels[1][i], channels[2][i]);
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

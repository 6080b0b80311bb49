package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;
import productions.motion.value.Picture;
import productions.motion.value.Pixels;

/**
 * A picture made small, each pixel the mean of those it covers (of large pictures: of some rows of them): its luma, its
 * red, green and blue, each once it is asked for, all from 0 to 255.
 */
public final class Miniature extends Analysis {

    private static final int MOST = 320;

    /** Where a pixel covers so many rows, every third one says enough. */
    private static final int LARGE_STEP = 4;

    /** Every fifth one does where it covers so many. */
    private static final int VERY_LARGE_STEP = 8;

    private final int most;
    private int step = 1;
    private int width;
    private int height;
    private float[][] channels = new float[3][0];
    private float[] luma = {};
    private int skip = 1;
    private Pixels pixels = new Picture(0, 0, new int[0]);
    private boolean lit;
    private boolean colored;

    /** @param most how many pixels it has at most across and down */
    Miniature(int most) {
        this.most = most;
    }

    /** Return a fresh one for the eye of one meter, of half the size: for the main colors and shapes. */
    public static Miniature coarse() {
        return new Miniature(MOST / 2);
    }

    /** Return the one that all meters of a film share. */
    public static Miniature of(Footage footage) {
        return footage.shared(Miniature.class, f -> new Miniature(MOST));
    }

    @Override
    protected void work(Frame frame) {
        step = Math.max(1, Math.max(ceil(frame.width(), most), ceil(frame.height(), most)));
        skip = step < LARGE_STEP ? 1 : step < VERY_LARGE_STEP ? 3 : 5;
        width = frame.width() / step;
        height = frame.height() / step;
        if (luma.length != width * height) {
            channels = new float[3][width * height];
            luma = new float[width * height];
        }
        pixels = frame.picture();
        lit = false;
        colored = false;
    }

    private static int ceil(int size, int most) {
        return (size + most - 1) / most;
    }

    /** Return how many pixels of the frame one pixel has across and down. */
    public int step() {
        return step;
    }

    /** Return the luma of every pixel, from 0 to 255; ask while the frame is seen. */
    public synchronized float[] luma() {
        if (!lit) {
            pixels.lumaMeans(step, skip, luma);
            lit = true;
        }
        return luma;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Return red, green or blue of every pixel; ask while the frame is seen. */
    public synchronized float[] channel(int number) {
        if (!colored) {
            pixels.means(step, skip, channels);
            colored = true;
        }
        return channels[number];
    }
}

package productions.motion.plugins.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import productions.motion.value.Frame;
import productions.motion.value.Window;

/** Pictures and sounds of which the truth is known, for specs. */
public final class Still {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private static final int RATE = 48_000;

    private Still() {}

    /** Return a window of one frame, painted pixel by pixel from x and y. */
    public static Window of(IntBinaryOperator color) {
        return moving(1, (x, y, frame) -> color.applyAsInt(x, y));
    }

    /** The color of a pixel of a frame. */
    @FunctionalInterface
    public interface Painting {

        /** Return the packed color. */
        int at(int x, int y, int frame);
    }

    /** Return a window of several frames at 24 a second. */
    public static Window moving(int frames, Painting painting) {
        List<Frame> all = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            int[] pixels = new int[WIDTH * HEIGHT];
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = painting.at(p % WIDTH, p / WIDTH, i);
            }
            all.add(new Frame(WIDTH, HEIGHT, pixels, new float[0], i / 24.0));
        }
        return new Window(all, 24, RATE);
    }

    /** Return a second of black with a sine that lasts from one time to another. */
    public static Window sounding(double amplitude, double from, double to) {
        List<Frame> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            float[] sound = new float[RATE / 24];
            for (int k = 0; k < sound.length; k++) {
                double t = (double) (i * sound.length + k) / RATE;
                sound[k] = t < from || t >= to ? 0 : (float) (amplitude * StrictMath.sin(2 * Math.PI * 1000 * t));
            }
            all.add(new Frame(2, 2, new int[4], sound, i / 24.0));
        }
        return new Window(all, 24, RATE);
    }
}

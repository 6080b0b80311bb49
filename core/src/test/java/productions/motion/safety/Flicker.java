package productions.motion.safety;

import productions.motion.value.Gamma;
import productions.motion.value.Planes;
import productions.motion.value.Seed;

/** Pictures that flash, for the specs: a color for each pixel and frame. Sizes are pixels of a frame 512 pixels high. */
public interface Flicker {

    /** Return the color at a pixel of a frame, packed as red, green and blue. */
    int at(int x, int y, int frame);

    /** Return black and white by turns, a number of frames each. */
    static Flicker strobe(int frames) {
        return (x, y, frame) -> frame / frames % 2 == 0 ? 0x000000 : 0xFFFFFF;
    }

    /** Return two colors by turns, a number of frames each. */
    static Flicker turns(int one, int other, int frames) {
        return (x, y, frame) -> frame / frames % 2 == 0 ? one : other;
    }

    /** Return the strobe within a rectangle of the frame alone, gray around. */
    static Flicker within(int left, int top, int right, int bottom) {
        return (x, y, frame) -> x < left || x >= right || y < top || y >= bottom ? 0x808080 : frame % 2 * 0xFFFFFF;
    }

    /** Return gray that swings between black and white, evenly in light as the eye sees it. */
    static Flicker sine(double hertz) {
        return (x, y, frame) -> gray(0.5 - 0.5 * StrictMath.cos(2 * Math.PI * hertz * frame / 24));
    }

    /** Return cells of pure chance, new every so many frames. */
    static Flicker cells(int pixels, int frames) {
        return (x, y, frame) -> {
            long cell = (long) (y / pixels) << 40 | (long) (x / pixels) << 20 | frame / frames;
            return (int) (Seed.mix(cell + 1) >>> 40);
        };
    }

    /** Return upright black and white stripes that slide to the right. */
    static Flicker stripes(int pixels, int pixelsPerFrame) {
        return (x, y, frame) -> Math.floorDiv(x - pixelsPerFrame * frame, pixels) % 2 == 0 ? 0x000000 : 0xFFFFFF;
    }

    /** Return a picture that stands for a while and then does something else. */
    static Flicker after(int still, Flicker then) {
        return (x, y, frame) -> frame < still ? x / 2 << 16 | y / 2 << 8 | 0x40 : then.at(x, y, frame - still);
    }

    /** Draw a frame. */
    default void draw(int frame, Planes into) {
        int scale = 512 / into.height();
        for (int y = 0; y < into.height(); y += 2) {
            for (int x = 0; x < into.width(); x += 2) {
                int at = y * into.width() + x;
                int chroma = y / 2 * (into.width() / 2) + x / 2;
                int a = at(scale * x, scale * y, frame);
                int b = at(scale * (x + 1), scale * y, frame);
                int c = at(scale * x, scale * (y + 1), frame);
                int d = at(scale * (x + 1), scale * (y + 1), frame);
                into.luma()[at] = luma(a);
                into.luma()[at + 1] = luma(b);
                into.luma()[at + into.width()] = luma(c);
                into.luma()[at + into.width() + 1] = luma(d);
                into.blue()[chroma] = code((blue(a) + blue(b) + blue(c) + blue(d)) / 4);
                into.red()[chroma] = code((red(a) + red(b) + red(c) + red(d)) / 4);
            }
        }
    }

    private static int gray(double light) {
        return 0x010101 * (int) Math.rint(255 * Gamma.coded(Gamma.linear(light)));
    }

    private static double bright(int rgb) {
        return 0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF);
    }

    private static byte luma(int rgb) {
        return code(16 + 219 * bright(rgb) / 255);
    }

    private static double blue(int rgb) {
        return 128 + 224 * ((rgb & 0xFF) - bright(rgb)) / 1.8556 / 255;
    }

    private static double red(int rgb) {
        return 128 + 224 * ((rgb >> 16 & 0xFF) - bright(rgb)) / 1.5748 / 255;
    }

    private static byte code(double value) {
        return (byte) Math.rint(value);
    }
}

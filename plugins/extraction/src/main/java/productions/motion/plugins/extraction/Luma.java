package productions.motion.plugins.extraction;

import productions.motion.value.Frame;

/** How light a pixel is on the screen: gamma-coded Y' of ITU-R BT.709, 0 to 255. */
final class Luma {

    private Luma() {}

    /** Return the luma of a packed color. */
    static double of(int rgb) {
        return 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    }

    /** Write the luma of every pixel of a frame. */
    static void read(Frame frame, float[] luma) {
        int[] pixels = frame.pixels();
        for (int i = 0; i < pixels.length; i++) {
            luma[i] = (float) of(pixels[i]);
        }
    }
}

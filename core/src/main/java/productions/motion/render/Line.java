package productions.motion.render;

import java.util.Arrays;

/** One row of the picture while it is being made; chroma belongs to the even columns (left-sited). */
final class Line {

    final int width;
    final float[] luma;
    final float[] blue;
    final float[] red;

    Line(int width) {
        this.width = width;
        luma = new float[width];
        blue = new float[width / 2];
        red = new float[width / 2];
    }

    /** Lay another row over this one; 0 leaves this one, 1 hides it. */
    void mix(Line other, float share) {
        mix(luma, other.luma, share);
        mix(blue, other.blue, share);
        mix(red, other.red, share);
    }

    /** Lay another row over this one, in the measure given for each column. */
    void mix(Line other, float[] share) {
        for (int i = 0; i < width; i++) {
            luma[i] += (other.luma[i] - luma[i]) * share[i];
        }
        for (int i = 0; i < width / 2; i++) {
            blue[i] += (other.blue[i] - blue[i]) * share[2 * i];
            red[i] += (other.red[i] - red[i]) * share[2 * i];
        }
    }

    /** Dim the row; 0 is black, 1 leaves it. */
    void scale(float factor) {
        lay(new Veil(factor, Veil.NONE.laid()));
    }

    /** Lay a color over the row. */
    void lay(Veil veil) {
        float kept = (float) veil.kept();
        lay(luma, kept, veil.laid().luma());
        lay(blue, kept, veil.laid().blue());
        lay(red, kept, veil.laid().red());
    }

    /** Make the row black. */
    void clear() {
        Arrays.fill(luma, 0);
        Arrays.fill(blue, 0);
        Arrays.fill(red, 0);
    }

    private static void mix(float[] a, float[] b, float share) {
        for (int i = 0; i < a.length; i++) {
            a[i] += (b[i] - a[i]) * share;
        }
    }

    private static void lay(float[] a, float kept, float laid) {
        for (int i = 0; i < a.length; i++) {
            a[i] = a[i] * kept + laid;
        }
    }
}

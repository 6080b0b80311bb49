package productions.motion.render;

import productions.motion.value.Palette;

/**
 * A palette laid out as a table of graded tints, there and back, so that any position is one masked look-up.
 *
 * <p>4096 entries a palette length keep the steps between neighbors below half a code value even for eight stops from
 * black to white and back; dither hides the rest.
 */
final class Ramp {

    /** Entries in one palette length. */
    static final int LENGTH = 4096;

    /** What to and-with an index to fold it into the table. */
    static final int MASK = 2 * LENGTH - 1;

    final float[] luma = new float[2 * LENGTH];
    final float[] blue = new float[2 * LENGTH];
    final float[] red = new float[2 * LENGTH];

    Ramp(Palette palette, Grade grade) {
        for (int i = 0; i <= LENGTH; i++) {
            Tint tint = grade.tint(palette.at((double) i / LENGTH));
            set(i, tint);
            set(2 * LENGTH - i & MASK, tint);
        }
    }

    private void set(int i, Tint tint) {
        luma[i] = tint.luma();
        blue[i] = tint.blue();
        red[i] = tint.red();
    }
}

package productions.motion.render;

/**
 * A color as the encoder takes it (BT.709), with black at zero so that dimming is a plain factor.
 *
 * @param luma Y' above black, 0 to 219
 * @param blue Cb around gray, -112 to 112
 * @param red Cr around gray, -112 to 112
 */
record Tint(float luma, float blue, float red) {

    /** Return the tint of gamma-coded red, green and blue in [0, 1] (ITU-R BT.709-6, section 3). */
    static Tint of(double red, double green, double blue) {
        double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        return new Tint(
                (float) (219 * luma), (float) (224 * (blue - luma) / 1.8556), (float) (224 * (red - luma) / 1.5748));
    }

    /** Return the nearest tint that bytes can hold, so that a flat color stays flat under dither. */
    Tint rounded() {
        return new Tint((float) Math.rint(luma), (float) Math.rint(blue), (float) Math.rint(red));
    }
}

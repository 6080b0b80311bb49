package productions.motion.value;

/** The weights of red, green and blue in luma, Y' of ITU-R BT.709-6 (item 3.2). */
public final class Luma {

    static final double RED = 0.2126;
    static final double BLUE = 0.0722;
    static final double GREEN = 1 - RED - BLUE;

    private Luma() {}

    /** Return the luma of a gamma-coded color, in the unit of its channels. */
    public static float of(float red, float green, float blue) {
        return (float) RED * red + (float) GREEN * green + (float) BLUE * blue;
    }
}

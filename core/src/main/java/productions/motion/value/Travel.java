package productions.motion.value;

/**
 * How far the picture has moved at one instant.
 *
 * @param x how far everything has moved to the right, in frame heights
 * @param y how far everything has moved down, in frame heights
 * @param swell how far everything has grown from the center, as the natural logarithm of the scale; 0 is life size
 * @param turn how far everything has turned clockwise about the center, in turns
 * @param phase how far the colors have run along the palette, in palette lengths
 * @param level brightness of the picture, a factor around 1
 */
public record Travel(double x, double y, double swell, double turn, double phase, double level) {

    /** The place where every motion starts. */
    public static final Travel NONE = new Travel(0, 0, 0, 0, 0, 1);

    /** Return a displacement across the frame alone. */
    public static Travel shift(double x, double y) {
        return new Travel(x, y, 0, 0, 0, 1);
    }
}

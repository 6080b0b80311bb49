package productions.motion.value;

/**
 * A place in the picture, in frame heights from the center, so that a circle is round at any aspect ratio.
 *
 * @param x to the right; the right edge is at half the aspect ratio
 * @param y downwards; the lower edge is at 0.5
 */
public record Point(double x, double y) {

    /** The middle of the picture. */
    public static final Point CENTER = new Point(0, 0);

    /** Return the distance to another place, in frame heights. */
    public double distanceTo(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}

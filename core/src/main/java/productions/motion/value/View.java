package productions.motion.value;

/**
 * Where the camera looks: the part of the world that fills the frame.
 *
 * @param zoom magnification, above 0; 2 shows things twice as large
 * @param panX how far the camera has moved to the right, in frame heights
 * @param panY how far the camera has moved down, in frame heights
 * @param roll how far the picture is turned clockwise, in turns
 */
public record View(double zoom, double panX, double panY, double roll) {

    /** The view of a camera that does nothing. */
    public static final View STILL = new View(1, 0, 0, 0);

    public View {
        if (!(zoom > 0)) {
            throw new IllegalArgumentException("A zoom of " + zoom + " shows nothing. Use a zoom above 0.");
        }
    }

    /** Return the view that first looks through this one and then through another. */
    public View then(View other) {
        return new View(zoom * other.zoom, panX + other.panX / zoom, panY + other.panY / zoom, roll + other.roll);
    }

    /** Return the place in the world that is seen at a place of the frame. */
    public Point through(Point frame) {
        double angle = -2 * Math.PI * roll;
        double cos = StrictMath.cos(angle) / zoom;
        double sin = StrictMath.sin(angle) / zoom;
        return new Point(frame.x() * cos - frame.y() * sin + panX, frame.x() * sin + frame.y() * cos + panY);
    }
}

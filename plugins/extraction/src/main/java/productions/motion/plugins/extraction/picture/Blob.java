package productions.motion.plugins.extraction.picture;

/**
 * A connected set of pixels that stand out.
 *
 * @param area how many there are
 * @param left the first column
 * @param top the first row
 * @param right the column after the last
 * @param bottom the row after the last
 * @param shade the mean of their shades
 * @param roundness its area divided by that of the ellipse with the same second moments: 1 for circles and ellipses, 0.955
 *     for rectangles, 0.827 for triangles, however they are turned or stretched; less for anything ragged
 */
record Blob(int area, int left, int top, int right, int bottom, double shade, double roundness) {

    private static final double CIRCLE_FROM = 0.977;
    private static final double RECTANGLE_FROM = 0.895;
    private static final double TRIANGLE_FROM = 0.74;

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** Return the share of its bounding box that it fills. */
    double fill() {
        return (double) area / (width() * height());
    }

    /** Return {@code circle}, {@code rect}, {@code triangle}, or {@code other}. */
    String shape() {
        if (roundness >= CIRCLE_FROM) {
            return "circle";
        }
        return roundness >= RECTANGLE_FROM ? "rect" : roundness >= TRIANGLE_FROM ? "triangle" : "other";
    }
}

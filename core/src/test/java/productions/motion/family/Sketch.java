package productions.motion.family;

import productions.motion.value.Point;

/** A gradient drawn with characters, so that a spec can show what it means: from {@code .} over {@code -+*} to {@code #}. */
public final class Sketch {

    private static final String SHADES = ".-+*#";
    private static final int ROWS = 9;

    private Sketch() {}

    /** Return a square frame of nine lines; a character is twice as high as wide. */
    public static String of(Gradient gradient) {
        return of(gradient, 1);
    }

    /** Return a frame of nine lines at an aspect ratio. */
    public static String of(Gradient gradient, double aspect) {
        int columns = (int) Math.rint(2 * ROWS * aspect);
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            picture.append(row == 0 ? "" : "\n");
            for (int column = 0; column < columns; column++) {
                Point p = new Point(((column + 0.5) / columns - 0.5) * aspect, (row + 0.5) / ROWS - 0.5);
                picture.append(shade(folded(gradient.at(p))));
            }
        }
        return picture.toString();
    }

    /** Return the place within the palette of a position that may run on past its ends. */
    public static double folded(double position) {
        double there = position - 2 * Math.floor(position / 2);
        return there > 1 ? 2 - there : there;
    }

    private static char shade(double place) {
        // Rounding that does not tip over when a position lies just beside a limit.
        return SHADES.charAt((int) Math.min(SHADES.length() - 1, Math.floor(place * SHADES.length() + 1e-6)));
    }
}

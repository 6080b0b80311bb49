package productions.motion.render;

import java.util.Arrays;
import productions.motion.scene.Scene;
import productions.motion.value.Planes;

/** A drawn picture, for looking at in a spec. */
public record Picture(Planes planes) {

    private static final String TONES = ".,:-=+*#%@";

    /** Draw a frame of a scene. */
    public static Picture of(Scene scene, int frame) {
        Planes planes = Planes.ofSize(scene.format().width(), scene.format().height());
        new Renderer().pictures(scene).draw(frame, planes);
        return new Picture(planes);
    }

    /** Return Y' at a place given in shares of width and height. */
    public int luma(double x, double y) {
        return at(planes.luma(), planes.width(), x, y, planes.height());
    }

    /** Return Cb at a place. */
    public int blue(double x, double y) {
        return at(planes.blue(), planes.width() / 2, x, y, planes.height() / 2);
    }

    /** Return Cr at a place. */
    public int red(double x, double y) {
        return at(planes.red(), planes.width() / 2, x, y, planes.height() / 2);
    }

    /** Return the mean of Y'. */
    public double meanLuma() {
        long sum = 0;
        for (byte value : planes.luma()) {
            sum += value & 255;
        }
        return (double) sum / planes.luma().length;
    }

    /** Return how far two pictures are apart, all samples taken together, on average. */
    public double distanceTo(Picture other) {
        return (apart(planes.luma(), other.planes.luma())
                        + apart(planes.blue(), other.planes.blue())
                        + apart(planes.red(), other.planes.red()))
                / (double) (planes.luma().length * 3 / 2);
    }

    /** Return the largest step of Y' between neighbors, across and down. */
    public int steepest() {
        int steepest = 0;
        byte[] luma = planes.luma();
        int width = planes.width();
        for (int i = width + 1; i < luma.length; i++) {
            int here = luma[i] & 255;
            if (i % width > 0) {
                steepest = Math.max(steepest, Math.abs(here - (luma[i - 1] & 255)));
            }
            steepest = Math.max(steepest, Math.abs(here - (luma[i - width] & 255)));
        }
        return steepest;
    }

    /** Return whether all samples are equal to those of another picture. */
    public boolean isSameAs(Picture other) {
        return Arrays.equals(planes.luma(), other.planes.luma())
                && Arrays.equals(planes.blue(), other.planes.blue())
                && Arrays.equals(planes.red(), other.planes.red());
    }

    /** Return the picture in characters, dark to light, each the mean of its part of the picture. */
    public String sketch(int columns, int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            text.append(row == 0 ? "" : "\n");
            for (int column = 0; column < columns; column++) {
                text.append(tone(column, columns, row, rows));
            }
        }
        return text.toString();
    }

    private char tone(int column, int columns, int row, int rows) {
        int left = column * planes.width() / columns;
        int right = (column + 1) * planes.width() / columns;
        int top = row * planes.height() / rows;
        int bottom = (row + 1) * planes.height() / rows;
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += (planes.luma()[y * planes.width() + x] & 255) - 16;
            }
        }
        return TONES.charAt((int) (sum * TONES.length() / ((bottom - top) * (right - left) * 220L)));
    }

    private static int at(byte[] plane, int width, double x, double y, int height) {
        return plane[(int) (y * height) * width + (int) (x * width)] & 255;
    }

    private static long apart(byte[] a, byte[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum;
    }
}

package productions.motion.safety;

import productions.motion.value.Gamma;
import productions.motion.value.Planes;

/**
 * The light of a picture, cell by cell: each about a thirty-second of the shorter side, 16 pixels of 512.
 *
 * <p>Light is averaged within a cell before it is judged, so patterns too fine to be harmful, such as white noise or
 * checks, average away: that is the exemption of WCAG for fine, balanced patterns. Colors are those of BT.709 in limited
 * range, and only every so many samples of a large picture are read, each row from another place.
 */
final class CellLight {

    final int columns;
    final int rows;
    /** Relative luminance of each cell, in [0, 1]. */
    final float[] luminance;
    /** CIE 1976 u′ of each cell. */
    final float[] u;
    /** CIE 1976 v′ of each cell. */
    final float[] v;
    /** Share of red in the linear light of each cell, in [0, 1]. */
    final float[] redness;

    private static final int CELLS = 32;
    private static final int SAMPLES = 8;
    private static final int BEYOND = 1000;
    private static final float FULL = 65535;
    /** A gray so dark that it is invisible, mixed in so that black has the color of gray. */
    private static final float VEIL = 0.005f;

    private static final char[] LINEAR = new char[1021 + 2 * BEYOND];
    private static final int[] RED_OF_RED = steps(1.5748);
    private static final int[] GREEN_OF_RED = steps(-0.468124);
    private static final int[] GREEN_OF_BLUE = steps(-0.187324);
    private static final int[] BLUE_OF_BLUE = steps(1.8556);

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double coded = ((i - BEYOND) / 4.0 - 16) / 219;
            LINEAR[i] = (char) Math.rint(FULL * Gamma.linear(Math.min(1, Math.max(0, coded))));
        }
    }

    /** Where cells begin, in samples of chroma. */
    private final int[] lefts;

    private final int[] tops;
    private final int stride;

    CellLight(int width, int height) {
        double cell = Math.max(4, Math.min(width, height) / (double) CELLS);
        columns = Math.max(1, (int) Math.rint(width / cell));
        rows = Math.max(1, (int) Math.rint(height / cell));
        stride = Math.max(1, (int) (cell / 2 / SAMPLES));
        lefts = edges(columns, width / 2);
        tops = edges(rows, height / 2);
        luminance = new float[columns * rows];
        u = new float[columns * rows];
        v = new float[columns * rows];
        redness = new float[columns * rows];
    }

    private static int[] edges(int count, int length) {
        int[] edges = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = i * length / count;
        }
        return edges;
    }

    /** Chroma's share of a primary for each of its codes, in quarters of a luma code. */
    private static int[] steps(double weight) {
        int[] steps = new int[256];
        for (int code = 0; code < 256; code++) {
            steps[code] = (int) Math.rint(4 * weight * 219 / 224 * (code - 128));
        }
        return steps;
    }

    /** Take the light of a picture. */
    void read(Planes picture) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                read(picture, column, row);
            }
        }
    }

    private void read(Planes picture, int column, int row) {
        byte[] luma = picture.luma();
        byte[] chromaBlue = picture.blue();
        byte[] chromaRed = picture.red();
        int width = picture.width();
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = 0;
        int offset = 0;
        for (int y = tops[row]; y < tops[row + 1]; y += stride) {
            for (int x = lefts[column] + offset; x < lefts[column + 1]; x += stride) {
                int at = 2 * y * width + 2 * x;
                int light = BEYOND
                        + (luma[at] & 0xFF)
                        + (luma[at + 1] & 0xFF)
                        + (luma[at + width] & 0xFF)
                        + (luma[at + width + 1] & 0xFF);
                int cb = chromaBlue[y * (width / 2) + x] & 0xFF;
                int cr = chromaRed[y * (width / 2) + x] & 0xFF;
                red += LINEAR[light + RED_OF_RED[cr]];
                green += LINEAR[light + GREEN_OF_RED[cr] + GREEN_OF_BLUE[cb]];
                blue += LINEAR[light + BLUE_OF_BLUE[cb]];
                count++;
            }
            offset = (offset + 1) % stride;
        }
        float scale = 1 / (FULL * Math.max(1, count));
        set(row * columns + column, red * scale, green * scale, blue * scale);
    }

    private void set(int cell, float red, float green, float blue) {
        luminance[cell] = 0.2126f * red + 0.7152f * green + 0.0722f * blue;
        float r = red + VEIL;
        float g = green + VEIL;
        float b = blue + VEIL;
        redness[cell] = r / (r + g + b);
        float x = 0.4124f * r + 0.3576f * g + 0.1805f * b;
        float y = 0.2126f * r + 0.7152f * g + 0.0722f * b;
        float z = 0.0193f * r + 0.1192f * g + 0.9505f * b;
        float sum = x + 15 * y + 3 * z;
        u[cell] = 4 * x / sum;
        v[cell] = 9 * y / sum;
    }
}

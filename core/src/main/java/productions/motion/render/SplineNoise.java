package productions.motion.render;

import productions.motion.value.Seed;

/**
 * Smooth noise on the plane that slowly changes: random heights on a lattice that repeats every 64 cells, joined by cubic
 * B-splines. They are smooth to the second derivative and nearly round, so that no lattice shows, and there is no seam.
 */
final class SplineNoise {

    private static final int CELLS = 64;
    private static final int MASK = CELLS - 1;

    /** Brings the spread to about a half and the peaks to about 1. */
    private static final float NORMAL = 1.9f;

    private final float[] first = new float[CELLS * CELLS];
    private final float[] second = new float[CELLS * CELLS];
    private final float[] heights = new float[CELLS * CELLS];

    SplineNoise(Seed seed) {
        for (int i = 0; i < first.length; i++) {
            first[i] = (float) seed.of(2L * i).between(-NORMAL, NORMAL);
            second[i] = (float) seed.of(2L * i + 1).between(-NORMAL, NORMAL);
        }
    }

    /** Take up an age in turns; after a whole turn the noise is as it was. The spread stays the same at any age. */
    void age(double turns) {
        double angle = 2 * Math.PI * turns;
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        for (int i = 0; i < heights.length; i++) {
            heights[i] = first[i] * cos + second[i] * sin;
        }
    }

    /** Return the height at a place, in lattice cells; mostly in [-1, 1]. */
    float at(double x, double y) {
        double left = Math.floor(x);
        double top = Math.floor(y);
        float u = (float) (x - left);
        float v = (float) (y - top);
        int column = (int) (long) left;
        int row = (int) (long) top;
        float upper = before(1 - v) * across(row, column, u) + beside(v) * across(row + 1, column, u);
        return upper + beside(1 - v) * across(row + 2, column, u) + before(v) * across(row + 3, column, u);
    }

    private float across(int row, int column, float u) {
        int line = (row & MASK) * CELLS;
        return before(1 - u) * heights[line + (column & MASK)]
                + beside(u) * heights[line + (column + 1 & MASK)]
                + beside(1 - u) * heights[line + (column + 2 & MASK)]
                + before(u) * heights[line + (column + 3 & MASK)];
    }

    /** The weight of a knot between one and two cells away. */
    private static float before(float t) {
        return t * t * t / 6;
    }

    /** The weight of a knot less than one cell away. */
    private static float beside(float t) {
        return (3 * t * t * t - 6 * t * t + 4) / 6;
    }
}

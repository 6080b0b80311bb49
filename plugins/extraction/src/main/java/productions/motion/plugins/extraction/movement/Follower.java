package productions.motion.plugins.extraction.movement;

/**
 * Finds where the surroundings of a point went in the next picture: coarse to fine, by the steps of Newton that lessen the
 * squared difference.
 *
 * <p>B. D. Lucas and T. Kanade, <i>An iterative image registration technique</i>, IJCAI 1981; in pyramids after J.-Y.
 * Bouguet, <i>Pyramidal implementation of the Lucas Kanade feature tracker</i>, Intel 2000.
 */
final class Follower {

    private static final int REACH = 5;
    private static final int SIDE = 2 * REACH + 1;

    /** The surroundings and one pixel more on each side, for their slopes. */
    private static final int WIDE = SIDE + 2;

    private static final int MOST_STEPS = 8;
    private static final float SETTLED = 0.0009f;
    private static final float FLAT = 0.6f;

    private final float[] wide = new float[WIDE * WIDE];
    private final float[] patch = new float[SIDE * SIDE];
    private final float[] slopeX = new float[SIDE * SIDE];
    private final float[] slopeY = new float[SIDE * SIDE];
    private float xx;
    private float xy;
    private float yy;
    private float determinant;
    private float x;
    private float y;
    private float difference;

    /**
     * Follow a point.
     *
     * @param guess how far it is thought to have gone
     * @return whether it was found
     */
    boolean follow(Pyramid before, Pyramid after, float pointX, float pointY, Guess guess) {
        int from = guess.level();
        float goneX = guess.x() / (1 << from);
        float goneY = guess.y() / (1 << from);
        for (int level = from; level >= 0; level--) {
            float scale = 1f / (1 << level);
            boolean measured = measure(before, level, pointX * scale, pointY * scale);
            if (measured) {
                x = goneX;
                y = goneY;
                boolean inside = settle(after, level, pointX * scale, pointY * scale);
                goneX = inside ? x : goneX;
                goneY = inside ? y : goneY;
                if (level == 0 && !inside) {
                    return false;
                }
            } else if (level == 0) {
                return false;
            }
            if (level > 0) {
                goneX *= 2;
                goneY *= 2;
            }
        }
        return true;
    }

    /**
     * How far a point is thought to have gone.
     *
     * @param x across, in pixels
     * @param y down, in pixels
     * @param level at which level of the pyramids to begin; 0 where the guess is good
     */
    record Guess(float x, float y, int level) {}

    /** Return how far the point went across. */
    float x() {
        return x;
    }

    /** Return how far the point went down. */
    float y() {
        return y;
    }

    /** Return the mean absolute difference that is left between its surroundings before and after. */
    float difference() {
        return difference;
    }

    /** Read the surroundings of a point and their slopes. Return whether they pin it down in both directions. */
    private boolean measure(Pyramid pyramid, int level, float centerX, float centerY) {
        float[] plane = pyramid.plane(level);
        int width = pyramid.width(level);
        if (isOutside(pyramid, level, centerX, centerY)) {
            return false;
        }
        int left = (int) centerX - REACH - 1;
        int top = (int) centerY - REACH - 1;
        float fx = centerX - (int) centerX;
        float fy = centerY - (int) centerY;
        for (int j = 0, k = 0; j < WIDE; j++) {
            int at = (top + j) * width + left;
            for (int i = 0; i < WIDE; i++) {
                wide[k++] = mixed(plane, at + i, width, fx, fy);
            }
        }
        return readSlopes();
    }

    private boolean readSlopes() {
        xx = 0;
        xy = 0;
        yy = 0;
        for (int j = 0, k = 0; j < SIDE; j++) {
            int at = (j + 1) * WIDE + 1;
            for (int i = 0; i < SIDE; i++, k++, at++) {
                patch[k] = wide[at];
                float across = (wide[at + 1] - wide[at - 1]) / 2;
                float down = (wide[at + WIDE] - wide[at - WIDE]) / 2;
                slopeX[k] = across;
                slopeY[k] = down;
                xx += across * across;
                xy += across * down;
                yy += down * down;
            }
        }
        determinant = xx * yy - xy * xy;
        float least = (xx + yy - (float) Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
        return least / (SIDE * SIDE) > FLAT * FLAT && determinant > 0;
    }

    private static float mixed(float[] plane, int at, int width, float fx, float fy) {
        float top = plane[at] + fx * (plane[at + 1] - plane[at]);
        float bottom = plane[at + width] + fx * (plane[at + width + 1] - plane[at + width]);
        return top + fy * (bottom - top);
    }

    private boolean settle(Pyramid pyramid, int level, float centerX, float centerY) {
        float[] plane = pyramid.plane(level);
        int width = pyramid.width(level);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isOutside(pyramid, level, centerX + x, centerY + y)) {
                return false;
            }
            float atX = centerX + x;
            float atY = centerY + y;
            int left = (int) atX - REACH;
            int top = (int) atY - REACH;
            float fx = atX - (int) atX;
            float fy = atY - (int) atY;
            float bx = 0;
            float by = 0;
            float left0 = 0;
            for (int j = 0, k = 0; j < SIDE; j++) {
                int row = (top + j) * width + left;
                for (int i = 0; i < SIDE; i++, k++, row++) {
                    float off = patch[k] - mixed(plane, row, width, fx, fy);
                    bx += off * slopeX[k];
                    by += off * slopeY[k];
                    left0 += Math.abs(off);
                }
            }
            difference = left0 / (SIDE * SIDE);
            float stepX = (yy * bx - xy * by) / determinant;
            float stepY = (xx * by - xy * bx) / determinant;
            x += stepX;
            y += stepY;
            if (stepX * stepX + stepY * stepY < SETTLED) {
                break;
            }
        }
        return !isOutside(pyramid, level, centerX + x, centerY + y);
    }

    private static boolean isOutside(Pyramid pyramid, int level, float atX, float atY) {
        int margin = REACH + 1;
        return !(atX >= margin
                && atY >= margin
                && atX < pyramid.width(level) - margin - 1
                && atY < pyramid.height(level) - margin - 1);
    }
}

package productions.motion.plugins.extraction.movement;

/**
 * Finds points that can be followed: those whose surroundings change in every direction.
 *
 * <p>J. Shi and C. Tomasi, <i>Good features to track</i>, CVPR 1994: the smaller eigenvalue of the summed products of
 * slopes.
 */
final class Corners {

    private static final int MARGIN = 9;
    private static final int STRIDE = 2;
    private static final int REACH = 3;

    private final int width;
    private final int height;
    private final float[] quality;
    private final float[] xx;
    private final float[] xy;
    private final float[] yy;
    private final float[][] columns;

    Corners(int width, int height) {
        this.width = width;
        this.height = height;
        quality = new float[width * height];
        xx = new float[width * height];
        xy = new float[width * height];
        yy = new float[width * height];
        columns = new float[3][width];
    }

    /** Look at a picture. */
    void look(float[] plane) {
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                float across = plane[i + 1] - plane[i - 1];
                float down = plane[i + width] - plane[i - width];
                xx[i] = across * across;
                xy[i] = across * down;
                yy[i] = down * down;
            }
        }
        for (int y = MARGIN; y < height - MARGIN; y += STRIDE) {
            sum(xx, y, columns[0]);
            sum(xy, y, columns[1]);
            sum(yy, y, columns[2]);
            for (int x = MARGIN; x < width - MARGIN; x += STRIDE) {
                quality[y * width + x] = smallerEigenvalue(x);
            }
        }
    }

    /** Sum each column over the rows around one. */
    private void sum(float[] products, int y, float[] sums) {
        System.arraycopy(products, (y - REACH) * width, sums, 0, width);
        for (int row = y - REACH + 1; row <= y + REACH; row++) {
            int first = row * width;
            for (int x = 0; x < width; x++) {
                sums[x] += products[first + x];
            }
        }
    }

    private float smallerEigenvalue(int x) {
        float a = 0;
        float b = 0;
        float c = 0;
        for (int i = x - REACH; i <= x + REACH; i++) {
            a += columns[0][i];
            b += columns[1][i];
            c += columns[2][i];
        }
        return (a + c - (float) Math.sqrt((a - c) * (a - c) + 4 * b * b)) / 2;
    }

    /**
     * Return the best point in a rectangle, as its place in the plane; -1 where nothing can be followed.
     *
     * @param taken points too near to others
     * @param wanted the only points that count
     */
    int best(int left, int top, int right, int bottom, boolean[] taken, boolean[] wanted) {
        int best = -1;
        float most = 4 * (2 * REACH + 1) * (2 * REACH + 1);
        for (int y = even(Math.max(MARGIN, top)); y < Math.min(height - MARGIN, bottom); y += STRIDE) {
            for (int x = even(Math.max(MARGIN, left)); x < Math.min(width - MARGIN, right); x += STRIDE) {
                int i = y * width + x;
                if (quality[i] > most && !taken[i] && (wanted.length == 0 || wanted[i])) {
                    most = quality[i];
                    best = i;
                }
            }
        }
        return best;
    }

    /** The first place at or after one that is looked at. */
    private static int even(int at) {
        return at + (at - MARGIN) % STRIDE;
    }
}

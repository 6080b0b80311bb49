package productions.motion.plugins.extraction.movement;

/**
 * Finds the one step that all of a moving thing made, from every pixel where the picture changes: those that fit the step
 * of the whole picture better belong to the background and are left out, the rest are weighed by how well they fit. What
 * the outline says from all sides together is right where a single point of it slides along.
 *
 * <p>Iteratively reweighted least squares, M. J. Black and P. Anandan, <i>The robust estimation of multiple motions</i>,
 * Computer Vision and Image Understanding 63 (1996), for one translation beside that of the picture.
 */
final class Layer {

    private static final int ROUNDS = 10;
    private static final float SCALE = 6;
    private static final float BETTER = 0.5f;
    private static final int LEAST_PIXELS = 25;
    private static final int MOST_PIXELS = 4000;
    private static final double SETTLED = 1e-4;
    private static final int MARGIN = 2;

    private final Pyramid before;
    private final Pyramid after;
    private final Similarity rest;
    private final float scale;
    private final int width;
    private final int height;

    /** Of each pixel that changed: where it would be had it moved with the picture, its light, its slopes, and what it is off there. */
    private final float[] atX = new float[MOST_PIXELS];

    private final float[] atY = new float[MOST_PIXELS];
    private final float[] light = new float[MOST_PIXELS];
    private final float[] across = new float[MOST_PIXELS];
    private final float[] down = new float[MOST_PIXELS];
    private final float[] still = new float[MOST_PIXELS];
    private int count;

    /**
     * Prepare.
     *
     * @param rest how the whole picture moved, in pixels of the film
     * @param scale how many of those one pixel has of the pyramids
     */
    Layer(Pyramid before, Pyramid after, Similarity rest, int scale) {
        this.before = before;
        this.after = after;
        this.rest = rest;
        this.scale = scale;
        width = before.width(0);
        height = before.height(0);
    }

    /**
     * Return the step, across and down in pixels of the film and beside that of the whole picture; nothing where it cannot
     * be found.
     *
     * @param changed where the picture changes
     * @param guess about the step, likewise beside that of the picture
     */
    double[] step(boolean[] changed, double[] guess) {
        double[] step = {guess[0] / scale, guess[1] / scale};
        gather(changed);
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = sums((float) step[0], (float) step[1]);
            double determinant = sums[0] * sums[2] - sums[1] * sums[1];
            if (sums[5] < LEAST_PIXELS || determinant <= 1e-6 * sums[0] * sums[2]) {
                return new double[0];
            }
            double x = (sums[2] * sums[3] - sums[1] * sums[4]) / determinant;
            double y = (sums[0] * sums[4] - sums[1] * sums[3]) / determinant;
            step[0] += x;
            step[1] += y;
            if (x * x + y * y < SETTLED) {
                break;
            }
        }
        double offX = step[0] - guess[0] / scale;
        double offY = step[1] - guess[1] / scale;
        boolean near = offX * offX + offY * offY < 4 + (guess[0] * guess[0] + guess[1] * guess[1]) / scale / scale;
        return near ? new double[] {step[0] * scale, step[1] * scale} : new double[0];
    }

    private static int stride(boolean[] changed) {
        int count = 0;
        for (boolean is : changed) {
            count += is ? 1 : 0;
        }
        return count / MOST_PIXELS + 1;
    }

    /** Note what does not depend on the step of every pixel that changed, or of every so many. */
    private void gather(boolean[] changed) {
        int stride = stride(changed);
        int number = 0;
        count = 0;
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                if (changed[y * width + x] && number++ % stride == 0) {
                    note(x, y);
                }
            }
        }
    }

    private void note(int x, int y) {
        float fromX = x - width / 2f;
        float fromY = y - height / 2f;
        float restX = x + (float) (rest.shiftX() / scale + rest.growth() * fromX - rest.turn() * fromY);
        float restY = y + (float) (rest.shiftY() / scale + rest.turn() * fromX + rest.growth() * fromY);
        if (isOutside(restX, restY)) {
            return;
        }
        float[] plane = before.plane(0);
        int i = y * width + x;
        atX[count] = restX;
        atY[count] = restY;
        light[count] = plane[i];
        across[count] = (plane[i + 1] - plane[i - 1]) / 2;
        down[count] = (plane[i + width] - plane[i - width]) / 2;
        still[count] = Math.abs(plane[i] - at(restX, restY));
        count++;
    }

    /** The normal equations of all pixels that belong to the moving thing. */
    private double[] sums(float stepX, float stepY) {
        double[] sums = new double[6];
        for (int i = 0; i < count; i++) {
            float goneX = atX[i] + stepX;
            float goneY = atY[i] + stepY;
            if (!isOutside(goneX, goneY)) {
                float off = light[i] - at(goneX, goneY);
                if (still[i] >= Math.abs(off) + BETTER) {
                    add(i, off, sums);
                }
            }
        }
        return sums;
    }

    private void add(int i, float off, double[] sums) {
        float weight = 1 / (1 + off * off / (SCALE * SCALE));
        sums[0] += weight * across[i] * across[i];
        sums[1] += weight * across[i] * down[i];
        sums[2] += weight * down[i] * down[i];
        sums[3] += weight * across[i] * off;
        sums[4] += weight * down[i] * off;
        sums[5]++;
    }

    private boolean isOutside(float x, float y) {
        return !(x >= 0 && y >= 0 && x < width - 1 && y < height - 1);
    }

    private float at(float x, float y) {
        float[] plane = after.plane(0);
        int i = (int) y * width + (int) x;
        float fx = x - (int) x;
        float fy = y - (int) y;
        float above = plane[i] + fx * (plane[i + 1] - plane[i]);
        float below = plane[i + width] + fx * (plane[i + width + 1] - plane[i + width]);
        return above + fy * (below - above);
    }
}

package productions.motion.plugins.extraction.movement;

import java.util.Arrays;

/**
 * Lays one soft picture over the next: the shift, turn and growth under which all their pixels are most alike. Pictures
 * without corners, such as a sky or a gradient, have no points that can be followed, yet plenty of slopes.
 *
 * <p>Direct registration by Gauss and Newton, coarse to fine, with the weights of Cauchy against what moves by itself: M.
 * J. Black and P. Anandan, <i>The robust estimation of multiple motions</i>, CVIU 63 (1996). Ways along which the picture
 * hardly changes are left alone, since nothing moves there that could be seen.
 */
final class Alignment {

    private static final int UNKNOWNS = 4;
    private static final int ROUNDS = 6;
    private static final int FINEST = 1;
    private static final double SETTLED = 0.003;
    private static final int MARGIN = 2;
    private static final float SCALE = 3;
    private static final float STEEP = 6;
    private static final float SLOPE = 0.12f;
    private static final double COVERED = 0.3;
    private static final float EXPLAINED = 2.5f;

    private final Pyramid before;
    private final Pyramid after;
    private final double[][] normal = new double[UNKNOWNS][UNKNOWNS];
    private final double[] sums = new double[UNKNOWNS * (UNKNOWNS + 1) / 2 + UNKNOWNS];
    private final double[] right = new double[UNKNOWNS];
    private final double[] way = new double[UNKNOWNS];
    private final boolean[] seen = new boolean[UNKNOWNS];
    private long counted;
    private long explained;

    Alignment(Pyramid before, Pyramid after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Return how the picture moved; its share is 0 where it is too plain to say.
     *
     * @param scale how many pixels of the film one pixel has of the pyramids
     */
    Similarity of(double scale) {
        int finest = Math.min(FINEST, before.levels() - 1);
        if (!isSoftAllOver(finest)) {
            return Similarity.UNKNOWN;
        }
        for (int level = before.levels() - 1; level >= finest; level--) {
            for (int round = 0; round < ROUNDS; round++) {
                gather(level);
                if (solve() < SETTLED) {
                    break;
                }
            }
            if (level > finest) {
                way[0] *= 2;
                way[1] *= 2;
            }
        }
        double shift = scale * (1 << finest);
        double share = counted == 0 ? 0 : (double) explained / counted;
        return new Similarity(way[0] * shift, way[1] * shift, way[2], way[3], share);
    }

    /** Whether enough of the picture slopes; notes along which ways. */
    private boolean isSoftAllOver(int level) {
        float[] plane = before.plane(level);
        int width = before.width(level);
        int height = before.height(level);
        long across = 0;
        long down = 0;
        long all = 0;
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                int i = y * width + x;
                across += Math.abs(plane[i + 1] - plane[i - 1]) / 2 > SLOPE ? 1 : 0;
                down += Math.abs(plane[i + width] - plane[i - width]) / 2 > SLOPE ? 1 : 0;
                all++;
            }
        }
        seen[0] = across > COVERED * all;
        seen[1] = down > COVERED * all;
        seen[2] = seen[0] && seen[1];
        seen[3] = seen[2];
        return seen[0] || seen[1];
    }

    private void gather(int level) {
        float[] plane = before.plane(level);
        int width = before.width(level);
        int height = before.height(level);
        Arrays.fill(sums, 0);
        counted = 0;
        explained = 0;
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                int i = y * width + x;
                float across = (plane[i + 1] - plane[i - 1]) / 2;
                float down = (plane[i + width] - plane[i - width]) / 2;
                if (Math.abs(across) + Math.abs(down) > SLOPE) {
                    add(level, x, y, across, down);
                }
            }
        }
        arrange();
    }

    private void add(int level, int x, int y, float across, float down) {
        int width = before.width(level);
        int height = before.height(level);
        double fromX = x - (width - 1) / 2.0;
        double fromY = y - (height - 1) / 2.0;
        float goneX = (float) (x + way[0] + way[2] * fromX - way[3] * fromY);
        float goneY = (float) (y + way[1] + way[3] * fromX + way[2] * fromY);
        if (!(goneX >= 0 && goneY >= 0 && goneX < width - 1 && goneY < height - 1)) {
            return;
        }
        float off = before.plane(level)[y * width + x] - at(after.plane(level), width, goneX, goneY);
        counted++;
        explained += Math.abs(off) < EXPLAINED ? 1 : 0;
        double steep = across * across + down * down;
        double weight = 1 / ((1 + off * off / (SCALE * SCALE)) * (1 + steep / (STEEP * STEEP)));
        weigh(weight, across, down, across * fromX + down * fromY, down * fromX - across * fromY, off);
    }

    /** Add one pixel to the products of its slopes along the four ways with each other, and with what it is off. */
    private void weigh(double weight, double across, double down, double outward, double around, double off) {
        double a = weight * across;
        double d = weight * down;
        double o = weight * outward;
        double r = weight * around;
        sums[0] += a * across;
        sums[1] += a * down;
        sums[2] += a * outward;
        sums[3] += a * around;
        sums[4] += d * down;
        sums[5] += d * outward;
        sums[6] += d * around;
        sums[7] += o * outward;
        sums[8] += o * around;
        sums[9] += r * around;
        sums[10] += a * off;
        sums[11] += d * off;
        sums[12] += o * off;
        sums[13] += r * off;
    }

    /** Turn the sums into equations; what the picture does not show is left out. */
    private void arrange() {
        int next = 0;
        for (int row = 0; row < UNKNOWNS; row++) {
            for (int column = row; column < UNKNOWNS; column++) {
                double value = seen[row] && seen[column] ? sums[next] : 0;
                normal[row][column] = value;
                normal[column][row] = value;
                next++;
            }
        }
        for (int row = 0; row < UNKNOWNS; row++) {
            right[row] = seen[row] ? sums[next + row] : 0;
        }
    }

    private static float at(float[] plane, int width, float x, float y) {
        int i = (int) y * width + (int) x;
        float fx = x - (int) x;
        float fy = y - (int) y;
        float above = plane[i] + fx * (plane[i + 1] - plane[i]);
        float below = plane[i + width] + fx * (plane[i + width + 1] - plane[i + width]);
        return above + fy * (below - above);
    }

    /** One step by Gauss's elimination, and how far it shifts; what is not seen has nothing in its row and stays where it is. */
    private double solve() {
        for (int k = 0; k < UNKNOWNS; k++) {
            normal[k][k] += normal[k][k] * 1e-6 + 1e-9;
        }
        for (int pivot = 0; pivot < UNKNOWNS; pivot++) {
            for (int row = pivot + 1; row < UNKNOWNS; row++) {
                double factor = normal[row][pivot] / normal[pivot][pivot];
                for (int column = pivot; column < UNKNOWNS; column++) {
                    normal[row][column] -= factor * normal[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = UNKNOWNS - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < UNKNOWNS; column++) {
                rest -= normal[row][column] * right[column];
            }
            right[row] = rest / normal[row][row];
            way[row] += right[row];
        }
        double reach = before.width(0) / 2.0;
        return Math.max(Math.abs(right[0]) + Math.abs(right[1]), reach * (Math.abs(right[2]) + Math.abs(right[3])));
    }
}

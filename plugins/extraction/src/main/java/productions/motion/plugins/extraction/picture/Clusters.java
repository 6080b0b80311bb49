package productions.motion.plugins.extraction.picture;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which shades belong together: k-means in CIELAB, begun at the heaviest shade and then at those that are heavy and
 * far from all before, so that no chance is needed; centers nearer than 12 are one color.
 */
final class Clusters {

    private static final int MOST = 8;
    private static final int ROUNDS = 12;
    private static final double ONE_COLOR = 12;
    private static final int WEIGHT = 3;

    private final int count;
    private final double[][] shades;
    private final int[] clusterOf;
    private double[][] centers = new double[0][];

    Clusters(List<Shade> shades) {
        count = shades.size();
        clusterOf = new int[count];
        this.shades = new double[count][];
        for (int i = 0; i < count; i++) {
            Cielab color = shades.get(i).color();
            this.shades[i] = new double[] {
                color.lightness(), color.a(), color.b(), shades.get(i).count()
            };
        }
    }

    /** Return the number of each shade's cluster, from 0. */
    int[] clusterOfShade() {
        begin();
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = settle();
        }
        while (merge()) {
            settle();
        }
        return clusterOf;
    }

    private void begin() {
        double[] loneliness = new double[count];
        Arrays.fill(loneliness, Double.MAX_VALUE);
        int next = heaviest(loneliness);
        while (next >= 0 && centers.length < MOST) {
            centers = Arrays.copyOf(centers, centers.length + 1);
            centers[centers.length - 1] = shades[next].clone();
            for (int i = 0; i < count; i++) {
                loneliness[i] = Math.min(loneliness[i], squared(shades[i], shades[next]));
            }
            next = heaviest(loneliness);
        }
    }

    /** The shade with the most weight times squared distance from all centers; none when all are within one color. */
    private int heaviest(double[] loneliness) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < count; i++) {
            double far = loneliness[i] == Double.MAX_VALUE ? 1 : loneliness[i];
            double weight = loneliness[i] < ONE_COLOR * ONE_COLOR ? 0 : shades[i][WEIGHT] * far;
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    /** Move every center to the mean of its shades; one that has none is gone. Return whether any shade moved. */
    private boolean settle() {
        boolean moved = false;
        double[][] sums = new double[centers.length][4];
        for (int i = 0; i < count; i++) {
            int nearest = nearest(shades[i]);
            moved |= nearest != clusterOf[i];
            clusterOf[i] = nearest;
            double weight = shades[i][WEIGHT];
            for (int k = 0; k < WEIGHT; k++) {
                sums[nearest][k] += weight * shades[i][k];
            }
            sums[nearest][WEIGHT] += weight;
        }
        int left = 0;
        int[] renumbered = new int[centers.length];
        for (int c = 0; c < sums.length; c++) {
            renumbered[c] = left;
            if (sums[c][WEIGHT] > 0) {
                for (int k = 0; k < WEIGHT; k++) {
                    sums[c][k] /= sums[c][WEIGHT];
                }
                sums[left++] = sums[c];
            }
        }
        for (int i = 0; i < count; i++) {
            clusterOf[i] = renumbered[clusterOf[i]];
        }
        moved |= left < centers.length;
        centers = Arrays.copyOf(sums, left);
        return moved;
    }

    private int nearest(double[] shade) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centers.length; c++) {
            double distance = squared(shade, centers[c]);
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }

    /** Make the two nearest centers one if they are one color. Return whether they were. */
    private boolean merge() {
        int first = 0;
        int second = 0;
        double least = ONE_COLOR * ONE_COLOR;
        for (int i = 0; i < centers.length; i++) {
            for (int j = i + 1; j < centers.length; j++) {
                double distance = squared(centers[i], centers[j]);
                if (distance < least) {
                    least = distance;
                    first = i;
                    second = j;
                }
            }
        }
        if (second > 0) {
            join(first, second);
        }
        return second > 0;
    }

    private void join(int first, int second) {
        double[] one = centers[first];
        double[] other = centers[second];
        double weight = one[WEIGHT] + other[WEIGHT];
        for (int k = 0; k < WEIGHT; k++) {
            one[k] = (one[k] * one[WEIGHT] + other[k] * other[WEIGHT]) / weight;
        }
        one[WEIGHT] = weight;
        centers[second] = centers[centers.length - 1];
        centers = Arrays.copyOf(centers, centers.length - 1);
    }

    private static double squared(double[] one, double[] other) {
        double dl = one[0] - other[0];
        double da = one[1] - other[1];
        double db = one[2] - other[2];
        return dl * dl + da * da + db * db;
    }
}

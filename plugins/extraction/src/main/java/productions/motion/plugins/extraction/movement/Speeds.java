package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A histogram of speeds along one axis, in widths of the picture a second. */
final class Speeds {

    private static final double SLOT = 0.004;
    private static final int HALF = 400;
    private static final double STILL = 0.006;
    private static final double MOST_STILL = 0.08;
    private static final double LEAST_MASS = 0.06;
    private static final double LEAST_HEIGHT = 0.06;
    private static final double VALLEY = 0.6;

    private final double[] counts = new double[2 * HALF + 1];
    private double sum;
    private double total;
    private double still;

    void add(double speed) {
        int slot = (int) Math.round(speed / SLOT) + HALF;
        if (slot >= 0 && slot < counts.length) {
            counts[slot]++;
            sum += speed;
            total++;
            still += Math.abs(speed) < STILL ? 1 : 0;
        }
    }

    /** Return how fast most go, whichever way. */
    double mean() {
        return total == 0 ? 0 : Math.abs(sum / total);
    }

    /** Return the speeds that many points have in common, if all of the picture moves and one way. */
    List<Double> peaks() {
        if (total == 0 || still > MOST_STILL * total) {
            return List.of();
        }
        double[] smooth = smooth(smooth(counts));
        List<Integer> tops = tops(smooth);
        double highest = Arrays.stream(smooth).max().orElse(0);
        List<Double> peaks = new ArrayList<>();
        for (int k = 0; k < tops.size(); k++) {
            int from = k == 0 ? 0 : lowest(smooth, tops.get(k - 1), tops.get(k));
            int to = k + 1 == tops.size() ? smooth.length : lowest(smooth, tops.get(k), tops.get(k + 1));
            double mass = Arrays.stream(smooth, from, to).sum();
            double speed = (tops.get(k) - HALF) * SLOT;
            boolean narrow = smooth[tops.get(k)] > LEAST_HEIGHT * highest;
            if (narrow && mass > LEAST_MASS * total && speed * sum > 0) {
                peaks.add(speed);
            }
        }
        return peaks;
    }

    private static List<Integer> tops(double[] smooth) {
        List<Integer> tops = new ArrayList<>();
        for (int i = 1; i + 1 < smooth.length; i++) {
            if (smooth[i] > smooth[i - 1] && smooth[i] >= smooth[i + 1]) {
                keep(tops, i, smooth);
            }
        }
        return tops;
    }

    /** Two tops without a valley between them are one. */
    private static void keep(List<Integer> tops, int top, double[] smooth) {
        int last = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
        if (last < 0 || smooth[lowest(smooth, last, top)] < VALLEY * Math.min(smooth[last], smooth[top])) {
            tops.add(top);
        } else if (smooth[top] > smooth[last]) {
            tops.set(tops.size() - 1, top);
        }
    }

    private static int lowest(double[] smooth, int from, int to) {
        int lowest = from;
        for (int i = from; i <= to; i++) {
            lowest = smooth[i] < smooth[lowest] ? i : lowest;
        }
        return lowest;
    }

    private static double[] smooth(double[] values) {
        double[] smooth = new double[values.length];
        for (int i = 1; i + 1 < values.length; i++) {
            smooth[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
        }
        return smooth;
    }
}

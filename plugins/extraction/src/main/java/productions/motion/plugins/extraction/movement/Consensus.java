package productions.motion.plugins.extraction.movement;

import java.util.List;

/**
 * Finds the motion of the whole picture that most of it agrees on: the best of some trials with one or two points each
 * (RANSAC, M. Fischler and R. Bolles, CACM 24, 1981), refined by least squares over those that agree. Points count by the
 * field of the picture they lie in, so that a detailed thing does not outvote a plain ground; a mere shift is preferred to
 * a turn or growth that explains hardly more, and the motion of the frame before to another of about equal weight.
 */
final class Consensus {

    private static final int LEAST_TRACKS = 6;
    private static final int TRIALS = 90;
    private static final double AGREES = 0.6;
    private static final int REFINEMENTS = 3;
    private static final double NEAR = 20;
    private static final double PREFER_SHIFT = 1.15;
    private static final double PREFER_SAME = 1.3;

    private final int count;
    private final double[] x;
    private final double[] y;
    private final double[] stepX;
    private final double[] stepY;
    private final double[] weight;
    private final double total;
    private final double tolerance;

    /**
     * Gather the points.
     *
     * @param steps over how many steps of theirs
     * @param scale how many pixels of the film one pixel has of the picture in which they were followed
     */
    Consensus(List<Track> all, int steps, double centerX, double centerY, double scale) {
        List<Track> tracks = all.stream().filter(t -> t.age >= steps).toList();
        count = tracks.size();
        x = new double[count];
        y = new double[count];
        stepX = new double[count];
        stepY = new double[count];
        weight = new double[count];
        tolerance = AGREES * scale * AGREES * scale;
        double sum = 0;
        int[] crowd = new int[Tracks.FIELDS];
        for (Track track : tracks) {
            crowd[track.field]++;
        }
        for (int i = 0; i < count; i++) {
            Track track = tracks.get(i);
            x[i] = track.fromX(steps) - centerX;
            y[i] = track.fromY(steps) - centerY;
            stepX[i] = track.x - track.fromX(steps);
            stepY[i] = track.y - track.fromY(steps);
            weight[i] = 1.0 / crowd[track.field];
            sum += weight[i];
        }
        total = sum;
    }

    /**
     * Return the motion.
     *
     * @param before that of the frame before
     */
    Similarity best(Similarity before) {
        if (count < LEAST_TRACKS) {
            return Similarity.UNKNOWN;
        }
        Similarity best = refined(before);
        double most = before.share() > 0 ? PREFER_SAME * PREFER_SHIFT * agreement(best) : 0;
        int pick = 1;
        for (int trial = 0; trial < TRIALS; trial++) {
            pick = next(pick);
            int one = pick % count;
            pick = next(pick);
            int other = pick % count;
            boolean shift = trial % 3 == 0 || one == other;
            Similarity model = shift ? new Similarity(stepX[one], stepY[one], 0, 0, 0) : through(one, other);
            double agreeing = (shift ? PREFER_SHIFT : 1) * agreement(model);
            if (agreeing > most) {
                most = agreeing;
                best = model;
            }
        }
        for (int i = 0; i < REFINEMENTS; i++) {
            best = refined(best);
        }
        return best.with(agreement(best) / total);
    }

    private static int next(int pick) {
        return (int) (pick * 48_271L % 0x7fff_ffff);
    }

    private Similarity through(int one, int other) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double square = dx * dx + dy * dy;
        if (square < NEAR * NEAR) {
            return new Similarity(stepX[one], stepY[one], 0, 0, 0);
        }
        double ex = stepX[other] - stepX[one];
        double ey = stepY[other] - stepY[one];
        double growth = (ex * dx + ey * dy) / square;
        double turn = (ey * dx - ex * dy) / square;
        return new Similarity(
                stepX[one] - (growth * x[one] - turn * y[one]),
                stepY[one] - (turn * x[one] + growth * y[one]),
                growth,
                turn,
                0);
    }

    private boolean agrees(Similarity model, int i) {
        double offX = model.ownX(stepX[i], x[i], y[i]);
        double offY = model.ownY(stepY[i], x[i], y[i]);
        return offX * offX + offY * offY < tolerance;
    }

    private double agreement(Similarity model) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += agrees(model, i) ? weight[i] : 0;
        }
        return sum;
    }

    /** Least squares of a similarity over the points that agree with one. */
    private Similarity refined(Similarity model) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumU = 0;
        double sumV = 0;
        double square = 0;
        double dot = 0;
        double cross = 0;
        for (int i = 0; i < count; i++) {
            if (agrees(model, i)) {
                n++;
                sumX += x[i];
                sumY += y[i];
                sumU += stepX[i];
                sumV += stepY[i];
                square += x[i] * x[i] + y[i] * y[i];
                dot += x[i] * stepX[i] + y[i] * stepY[i];
                cross += x[i] * stepY[i] - y[i] * stepX[i];
            }
        }
        double spread = n == 0 ? 0 : square - (sumX * sumX + sumY * sumY) / n;
        if (n < 3 || spread < 1) {
            return model;
        }
        double growth = (dot - (sumX * sumU + sumY * sumV) / n) / spread;
        double turn = (cross - (sumX * sumV - sumY * sumU) / n) / spread;
        return new Similarity(
                (sumU - growth * sumX + turn * sumY) / n, (sumV - turn * sumX - growth * sumY) / n, growth, turn, 0);
    }
}

package productions.motion.plugins.extraction.hearing;

import java.util.List;
import java.util.Optional;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;
import productions.motion.plugins.extraction.Beat;
import productions.motion.plugins.extraction.Series;

/**
 * The beat of music.
 *
 * @param perMinute beats a minute
 * @param clarity how alike the strokes are to themselves one beat later, up to 1
 */
record Pulse(double perMinute, double clarity) {

    private static final double SLOWEST = 50;
    private static final double FASTEST = 220;
    private static final int TEMPI = 500;
    private static final int COMB = 4;
    private static final double LIKED = 110;
    private static final double LIKED_OCTAVES = 1.1;
    private static final double BY_PARTS = 0.3;
    private static final double DOUBLED = 0.3;
    private static final double FASTEST_HALF = 230;
    private static final double LEAST_SECONDS = 3;
    private static final double USED = 0.8;

    /**
     * Find the beat: how alike the strokes are to themselves after a beat, two, three and four, weighed toward tempi that
     * people tap to and away from those that are beats only in halves.
     *
     * <p>The autocorrelation with a comb and a log-normal preference, after J. Laroche, <i>Efficient tempo and beat
     * tracking in audio recordings</i>, JAES 51 (2003), and D. Moelants, <i>Preferred tempo reconsidered</i>, ICMPC 2002.
     *
     * @param strokes how strongly something begins, in parts of the spectrum
     * @param from the first step that counts
     */
    static Optional<Pulse> of(List<Series> strokes, int from) {
        return of(strokes, from, strokes.get(0).size());
    }

    /** Find the beat from one step up to another. */
    static Optional<Pulse> of(List<Series> strokes, int from, int to) {
        int count = to - from;
        if (count < LEAST_SECONDS * Listening.STEPS) {
            return Optional.empty();
        }
        double[] all = new double[count];
        double[] parted = new double[count];
        for (Series part : strokes) {
            double[] smooth = smooth(part.part(from, from + count));
            double[] alike = alike(smooth);
            for (int i = 0; i < count; i++) {
                all[i] += smooth[i];
                parted[i] += alike[i];
            }
        }
        double[] whole = alike(all);
        if (whole[0] <= 0 || parted[0] <= 0) {
            return Optional.empty();
        }
        double[] alike = new double[count];
        for (int i = 0; i < count; i++) {
            alike[i] = (1 - BY_PARTS) * whole[i] / whole[0] + BY_PARTS * parted[i] / parted[0];
        }
        double lag = refined(alike, 60.0 * Listening.STEPS / best(alike));
        return Optional.of(new Pulse(60.0 * Listening.STEPS / lag, at(alike, lag)));
    }

    private static double best(double[] alike) {
        double best = LIKED;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TEMPI; i++) {
            double tempo = SLOWEST * StrictMath.pow(FASTEST / SLOWEST, i / (TEMPI - 1.0));
            double score = score(alike, tempo);
            if (score > most) {
                most = score;
                best = tempo;
            }
        }
        return best;
    }

    private static double score(double[] alike, double tempo) {
        double lag = 60.0 * Listening.STEPS / tempo;
        double sum = 0;
        double weights = 0;
        for (int k = 1; k <= COMB; k++) {
            if (k * lag < USED * alike.length) {
                sum += at(alike, k * lag) / Math.sqrt(k);
                weights += 1 / Math.sqrt(k);
            }
        }
        double score = weights == 0 ? 0 : sum / weights;
        if (2 * tempo <= FASTEST_HALF) {
            score -= DOUBLED * Math.max(0, at(alike, lag / 2));
        }
        double octaves = StrictMath.log(tempo / LIKED) / StrictMath.log(2) / LIKED_OCTAVES;
        return score * StrictMath.exp(-octaves * octaves / 2);
    }

    /** The lag again from ever later repetitions, of which each is known as well as the first. */
    private static double refined(double[] alike, double lag) {
        double better = lag;
        for (int k = 2; k <= 8 && k * better < 0.75 * alike.length; k *= 2) {
            int from = (int) (k * better - 0.8 * k - 2);
            int to = (int) Math.min(alike.length - 2.0, k * better + 0.8 * k + 3);
            int top = from;
            for (int i = from; i <= to; i++) {
                top = alike[i] > alike[top] ? i : top;
            }
            better = (top + Beat.shift(alike[top - 1], alike[top], alike[top + 1])) / k;
        }
        return better;
    }

    private static double at(double[] values, double place) {
        int i = (int) place;
        return i + 1 < values.length ? values[i] + (place - i) * (values[i + 1] - values[i]) : 0;
    }

    private static double[] smooth(double[] values) {
        double[] smooth = values.clone();
        for (int i = 1; i + 1 < values.length; i++) {
            smooth[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
        }
        return smooth;
    }

    /** The autocovariance by lag, as much of it as there is overlap. */
    private static double[] alike(double[] values) {
        int count = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / count;
        }
        int size = Integer.highestOneBit(2 * count - 1) * 2;
        double[][] complex = new double[2][size];
        for (int i = 0; i < count; i++) {
            complex[0][i] = values[i] - mean;
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        for (int i = 0; i < size; i++) {
            complex[0][i] = complex[0][i] * complex[0][i] + complex[1][i] * complex[1][i];
            complex[1][i] = 0;
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.INVERSE);
        double[] alike = new double[count];
        for (int lag = 0; lag < count; lag++) {
            alike[lag] = complex[0][lag] * count / (count - lag);
        }
        return alike;
    }
}

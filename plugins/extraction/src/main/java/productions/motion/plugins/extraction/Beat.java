package productions.motion.plugins.extraction;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * The one frequency at which a quantity swings, if there is one that stands out.
 *
 * @param hertz how often a second
 * @param strength the share of all variation that lies in it and its first two overtones, 0 to 1
 * @param amplitude how far it swings from its middle, in the unit of the quantity
 * @param alike how alike the quantity is to itself one swing later, up to 1
 */
public record Beat(double hertz, double strength, double amplitude, double alike) {

    private static final int OVERTONES = 3;
    private static final int ZERO_PADDING = 8;
    private static final int LEAST_VALUES = 12;
    private static final double LEAST_PERIODS = 1.7;
    private static final double ROUNDING = 1e-20;

    /**
     * Look for a beat: the line through the values is taken away, they are faded by Hann's window and transformed; the
     * peak is refined by a parabola through its neighbors.
     *
     * @param values the quantity, at equal distances in time
     * @param perSecond how many values a second
     */
    public static Optional<Beat> in(double[] values, double perSecond) {
        int count = values.length;
        if (count < LEAST_VALUES) {
            return Optional.empty();
        }
        double[] rest = detrended(values);
        if (variance(rest) <= ROUNDING * variance(values)) {
            return Optional.empty();
        }
        double[] power = power(rest);
        int bins = power.length;
        double binHertz = perSecond / (2.0 * (bins - 1));
        int first = (int) Math.ceil(LEAST_PERIODS * perSecond / count / binHertz);
        int peak = 0;
        double all = 0;
        for (int i = 1; i < bins; i++) {
            all += power[i];
            peak = i >= first && (peak == 0 || power[i] > power[peak]) ? i : peak;
        }
        if (peak == 0 || peak >= bins - 1 || all <= 0) {
            return Optional.empty();
        }
        int found = peak;
        double width = 2.0 * perSecond / count / binHertz;
        double share = IntStream.rangeClosed(1, OVERTONES)
                .mapToDouble(overtone -> around(power, found * overtone, width))
                .sum();
        double hertz = (peak + shift(power[peak - 1], power[peak], power[peak + 1])) * binHertz;
        double amplitude = Math.sqrt(2 * around(power, peak, width) / all * variance(rest));
        return Optional.of(new Beat(hertz, Math.min(1, share / all), amplitude, alike(rest, perSecond / hertz)));
    }

    /** How alike values are to those so much later, as their correlation. */
    private static double alike(double[] values, double later) {
        int lag = (int) Math.round(later);
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i + lag < values.length; i++) {
            product += values[i] * values[i + lag];
            first += values[i] * values[i];
            second += values[i + lag] * values[i + lag];
        }
        return first * second <= 0 ? 0 : product / Math.sqrt(first * second);
    }

    private static double around(double[] power, int center, double width) {
        double sum = 0;
        int to = (int) Math.min(power.length - 1, Math.round(center + width));
        for (int i = (int) Math.max(1, Math.round(center - width)); i <= to; i++) {
            sum += power[i];
        }
        return sum;
    }

    /** Return how far from the middle of three values their parabola has its top. */
    public static double shift(double before, double peak, double after) {
        double bend = before - 2 * peak + after;
        return bend >= 0 ? 0 : Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / bend));
    }

    private static double variance(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum / values.length;
    }

    private static double[] detrended(double[] values) {
        int count = values.length;
        double middle = (count - 1) / 2.0;
        double mean = 0;
        double slope = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            mean += values[i] / count;
            slope += values[i] * (i - middle);
            squares += (i - middle) * (i - middle);
        }
        double[] rest = new double[count];
        for (int i = 0; i < count; i++) {
            rest[i] = values[i] - mean - slope / squares * (i - middle);
        }
        return rest;
    }

    private static double[] power(double[] values) {
        int size = Integer.highestOneBit(values.length * ZERO_PADDING);
        double[][] complex = new double[2][size];
        for (int i = 0; i < values.length; i++) {
            complex[0][i] = values[i] * (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / values.length));
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        double[] power = new double[size / 2 + 1];
        for (int i = 0; i < power.length; i++) {
            power[i] = complex[0][i] * complex[0][i] + complex[1][i] * complex[1][i];
        }
        return power;
    }
}

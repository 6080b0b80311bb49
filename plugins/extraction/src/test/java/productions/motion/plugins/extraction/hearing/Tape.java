package productions.motion.plugins.extraction.hearing;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;
import productions.motion.value.Seed;

/** Sounds of which the truth is known, for specs; each lasts five seconds and then begins again. */
public final class Tape {

    private static final int RATE = 48_000;
    private static final int SIZE = 1 << 18;

    private Tape() {}

    /** Return noise whose power falls with a power of the frequency: 0 for white, 1 for pink, 2 for brown. */
    public static DoubleUnaryOperator noise(double slope) {
        return shaped(hertz -> hertz < 20 ? 0 : StrictMath.pow(hertz, -slope / 2));
    }

    /** Return noise between two frequencies. */
    public static DoubleUnaryOperator band(double low, double high) {
        return shaped(hertz -> hertz < low || hertz > high ? 0 : 1);
    }

    private static DoubleUnaryOperator shaped(DoubleUnaryOperator amplitude) {
        double[][] complex = new double[2][SIZE];
        Seed chance = new Seed(17);
        for (int k = 1; k < SIZE / 2; k++) {
            double size = amplitude.applyAsDouble((double) k * RATE / SIZE);
            double angle = 2 * Math.PI * chance.of(k).unit();
            complex[0][k] = size * StrictMath.cos(angle);
            complex[1][k] = size * StrictMath.sin(angle);
            complex[0][SIZE - k] = complex[0][k];
            complex[1][SIZE - k] = -complex[1][k];
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.INVERSE);
        double squares = 0;
        for (double value : complex[0]) {
            squares += value * value / SIZE;
        }
        double scale = 0.1 / Math.sqrt(squares);
        return t -> scale * complex[0][(int) Math.round(t * RATE) % SIZE];
    }

    /** Return a drum: a stroke at each of some times. */
    public static DoubleUnaryOperator strokes(DoubleUnaryOperator stroke, double... times) {
        return t -> {
            double sum = 0;
            for (double time : times) {
                sum += t >= time && t < time + 0.3 ? stroke.applyAsDouble(t - time) : 0;
            }
            return sum;
        };
    }

    /** Return a low drum. */
    public static double kick(double t) {
        return 0.8 * StrictMath.exp(-18 * t) * StrictMath.sin(2 * Math.PI * 55 * t);
    }

    /** Return a short stroke of noise. */
    public static double snare(double t) {
        double grain = new Seed(3).of(Math.round(t * RATE)).between(-1, 1);
        return StrictMath.exp(-22 * t) * (0.5 * grain + 0.3 * StrictMath.sin(2 * Math.PI * 190 * t));
    }

    /** Return a plucked note of a MIDI number. */
    public static double pluck(double note, double t) {
        double hertz = 440 * StrictMath.pow(2, (note - 69) / 12);
        double sum = 0;
        for (int k = 1; k <= 4; k++) {
            sum += StrictMath.sin(2 * Math.PI * hertz * k * t) / k;
        }
        return 0.15 * StrictMath.exp(-2.5 * t) * sum;
    }
}

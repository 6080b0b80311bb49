package productions.motion.sound;

import productions.motion.loudness.Gating;
import productions.motion.scene.Format;
import productions.motion.scene.Loudness;

/**
 * What brings a mix to its loudness.
 *
 * @param factor how much louder it becomes before the limiter
 * @param limiter what keeps its peaks below the ceiling
 * @param loudness how loud it then is
 */
record Gain(double factor, Limiter limiter, Loudness loudness) {

    /** Below this length the loudest 400 ms decide (EBU R128 s1). */
    private static final long SHORT_SAMPLES = 3L * Format.SAMPLE_RATE;

    /** Peaks are never turned down further than this, 18 dB: a few clicks cannot be made as loud as a hum. */
    private static final double MOST_LIMITING = 8;

    private static final int MOST_ROUNDS = 16;
    private static final double NEAR_ENOUGH = 0.02;

    /** Return the gain that makes a mix as loud as asked, or as loud as its peaks allow. */
    static Gain toward(double target, Cells cells) {
        double heard = heard(cells);
        if (heard == Double.NEGATIVE_INFINITY) {
            return new Gain(1, Limiter.of(cells, 1), loudness(cells));
        }
        double most = Limiter.CEILING * MOST_LIMITING / cells.peak();
        double factor = 1;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(target - heard) > NEAR_ENOUGH; round++) {
            factor = Math.min(most, factor * StrictMath.pow(10, (target - heard) / 20));
            heard = heard(cells.through(factor, Limiter.of(cells, factor)));
        }
        Limiter limiter = Limiter.of(cells, factor);
        return new Gain(factor, limiter, loudness(cells.through(factor, limiter)));
    }

    private static double heard(Cells cells) {
        return cells.samples() < SHORT_SAMPLES
                ? Gating.momentary(cells.energies(), cells.samples())
                : Gating.integrated(cells.energies(), cells.samples());
    }

    private static Loudness loudness(Cells cells) {
        return new Loudness(Gating.integrated(cells.energies(), cells.samples()), 20 * StrictMath.log10(cells.peak()));
    }
}

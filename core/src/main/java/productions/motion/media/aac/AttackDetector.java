package productions.motion.media.aac;

/**
 * Finds the sudden onsets that a long window would smear ahead of themselves. Hears one channel, block after block; not
 * thread-safe.
 *
 * <p>Each block is heard through a high-pass filter in eight segments; a segment attacks when it has many times the
 * energy of what was heard before it (after 3GPP TS 26.403, 5.2).
 */
final class AttackDetector {

    private static final int SEGMENTS = 8;
    private static final int SEGMENT = BlockTransform.SIZE / SEGMENTS;
    /** How many times the energy of the past makes an attack. */
    private static final double RATIO = 10;
    /** How much of the past's energy is kept from segment to segment. */
    private static final double MEMORY = 0.7;
    /** Energy of a segment, in 16-bit samples, below which nothing attacks: about 60 dB below full scale. */
    private static final double QUIET = 1000.0 * SEGMENT;

    private double past;
    private double lastInput;
    private double lastOutput;

    /**
     * Listen to the next block.
     *
     * @param samples an array that holds it, in 16-bit units
     * @param from where it begins
     * @return a bit for each segment that attacks, the earliest lowest
     */
    int listen(double[] samples, int from) {
        int attacks = 0;
        for (int segment = 0; segment < SEGMENTS; segment++) {
            double energy = energy(samples, from + segment * SEGMENT);
            if (energy > QUIET && energy > RATIO * past) {
                attacks |= 1 << segment;
            }
            past = Math.max(MEMORY * past + (1 - MEMORY) * energy, 1);
        }
        return attacks;
    }

    private double energy(double[] samples, int from) {
        double energy = 0;
        for (int i = from; i < from + SEGMENT; i++) {
            lastOutput = 0.7548 * (samples[i] - lastInput) + 0.5095 * lastOutput;
            lastInput = samples[i];
            energy += lastOutput * lastOutput;
        }
        return energy;
    }
}

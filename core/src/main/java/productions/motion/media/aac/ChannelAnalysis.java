package productions.motion.media.aac;

/** Holds the last three blocks of one channel's samples and transforms the earlier two. Not thread-safe. */
final class ChannelAnalysis {

    /** Samples are worked on in the units of 16-bit sound, as the standard does. */
    private static final double FULL_SCALE = 32_768;

    private final double[] samples = new double[3 * BlockTransform.SIZE];
    private final AttackDetector detector = new AttackDetector();
    private final BlockTransform transform = new BlockTransform();
    private final ChannelBlock block = new ChannelBlock();

    /**
     * Take the next block of samples.
     *
     * @return the segments of it that attack, see {@link AttackDetector#listen}
     */
    int take(float[] next) {
        System.arraycopy(samples, BlockTransform.SIZE, samples, 0, 2 * BlockTransform.SIZE);
        for (int i = 0; i < BlockTransform.SIZE; i++) {
            samples[2 * BlockTransform.SIZE + i] = next[i] * FULL_SCALE;
        }
        return detector.listen(samples, 2 * BlockTransform.SIZE);
    }

    /** Fill in the coefficients of the two blocks before the last one taken. */
    void transform(WindowChoice choice) {
        transform.transform(samples, choice.sequence(), choice.lastShape(), choice.shape(), block.windows);
    }

    /** Return the samples held, those to be coded first; do not write to them. */
    double[] samples() {
        return samples;
    }

    ChannelBlock block() {
        return block;
    }
}

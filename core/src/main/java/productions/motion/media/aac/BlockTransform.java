package productions.motion.media.aac;

/** Windows 2048 samples and transforms them into 1024 coefficients: one spectrum, or eight short ones. Not thread-safe. */
final class BlockTransform {

    static final int SIZE = 1024;
    static final int SHORT_SIZE = 128;
    /** Where the first short window begins, and how long a slope-ended window is flat or silent. */
    private static final int MARGIN = (SIZE - SHORT_SIZE) / 2;

    private final Mdct whole = new Mdct(SIZE);
    private final Mdct eighth = new Mdct(SHORT_SIZE);
    private final double[] windowed = new double[2 * SIZE];

    /**
     * Transform a block.
     *
     * @param samples 2048 samples
     * @param sequence how to cut them
     * @param left the slope to begin with: the one with which the block before ends
     * @param right the slope to end with
     * @param spectrum takes 1024 coefficients, window after window
     */
    void transform(double[] samples, WindowSequence sequence, WindowShape left, WindowShape right, double[] spectrum) {
        if (sequence == WindowSequence.SHORT) {
            shortWindows(samples, left, right, spectrum);
            return;
        }
        System.arraycopy(samples, 0, windowed, 0, 2 * SIZE);
        if (sequence.startsShort()) {
            rise(windowed, 0, MARGIN, left.shortSlope());
        } else {
            rise(windowed, 0, 0, left.longSlope());
        }
        if (sequence.endsShort()) {
            fall(windowed, SIZE, MARGIN, right.shortSlope());
        } else {
            fall(windowed, SIZE, 0, right.longSlope());
        }
        whole.transform(windowed, 0, spectrum, 0);
    }

    private void shortWindows(double[] samples, WindowShape left, WindowShape right, double[] spectrum) {
        for (int window = 0; window < WindowSequence.SHORT.windows(); window++) {
            System.arraycopy(samples, MARGIN + window * SHORT_SIZE, windowed, 0, 2 * SHORT_SIZE);
            rise(windowed, 0, 0, (window == 0 ? left : right).shortSlope());
            fall(windowed, SHORT_SIZE, 0, right.shortSlope());
            eighth.transform(windowed, 0, spectrum, window * SHORT_SIZE);
        }
    }

    private static void rise(double[] samples, int from, int silent, double[] slope) {
        for (int i = 0; i < silent; i++) {
            samples[from + i] = 0;
        }
        for (int i = 0; i < slope.length; i++) {
            samples[from + silent + i] *= slope[i];
        }
    }

    private static void fall(double[] samples, int from, int flat, double[] slope) {
        int start = from + flat;
        for (int i = 0; i < slope.length; i++) {
            samples[start + i] *= slope[slope.length - 1 - i];
        }
        for (int i = 0; i < flat; i++) {
            samples[start + slope.length + i] = 0;
        }
    }
}

package productions.motion.media.h264;

/** Finds out how a macroblock is best foretold from its neighbors in the same picture. */
final class IntraPrediction {

    private static final IntraMode[] MODES = IntraMode.values();

    private final Edge luma = new Edge(16);
    private final Edge blue = new Edge(8);
    private final Edge red = new Edge(8);
    private byte[] best = new byte[Macroblock.SAMPLES];
    private byte[] trial = new byte[Macroblock.SAMPLES];
    private IntraMode lumaMode = IntraMode.DC;
    private IntraMode chromaMode = IntraMode.DC;
    private int lumaDistance;

    /** Look for luma's best mode by the sum of absolute differences. */
    void chooseLuma(byte[] source, CodedPicture picture, int column, int row, int sliceTop) {
        luma.read(picture.luma, column, row, sliceTop);
        lumaDistance = Integer.MAX_VALUE;
        for (IntraMode mode : MODES) {
            if (luma.allows(mode)) {
                luma.predict(mode, trial, 0);
                int distance = Macroblock.distance(source, trial, 0, Macroblock.LUMA);
                keep(mode, distance);
            }
        }
    }

    private void keep(IntraMode mode, int distance) {
        if (distance < lumaDistance) {
            lumaDistance = distance;
            lumaMode = mode;
            byte[] worse = best;
            best = trial;
            trial = worse;
        }
    }

    /** Look for chroma's best mode, after luma's. */
    void chooseChroma(byte[] source, CodedPicture picture, int column, int row, int sliceTop) {
        blue.read(picture.blue, column, row, sliceTop);
        red.read(picture.red, column, row, sliceTop);
        int least = Integer.MAX_VALUE;
        for (IntraMode mode : MODES) {
            if (blue.allows(mode)) {
                predictChroma(mode, trial);
                int distance = Macroblock.distance(source, trial, Macroblock.LUMA, Macroblock.SAMPLES);
                chromaMode = distance < least ? mode : chromaMode;
                least = Math.min(least, distance);
            }
        }
        predictChroma(chromaMode, best);
    }

    private void predictChroma(IntraMode mode, byte[] into) {
        blue.predict(mode, into, Macroblock.LUMA);
        red.predict(mode, into, Macroblock.LUMA + 8);
    }

    /** Return the sum of absolute luma differences of the mode chosen. */
    int lumaDistance() {
        return lumaDistance;
    }

    IntraMode lumaMode() {
        return lumaMode;
    }

    IntraMode chromaMode() {
        return chromaMode;
    }

    /** Return the macroblock foretold. */
    byte[] samples() {
        return best;
    }
}

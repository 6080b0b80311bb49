package productions.motion.media.aac;

/** The two slopes with which windows overlap (ISO/IEC 14496-3, 4.6.11.3.2); the order is that of the code. */
enum WindowShape {
    /** Narrow peaks: the most gain for sounds rich in partials. */
    SINE(Slopes.sine(BlockTransform.SIZE), Slopes.sine(BlockTransform.SHORT_SIZE)),
    /** Kaiser-Bessel derived: deep rejection far from a peak, for lone pure tones. */
    KAISER_BESSEL(Slopes.kaiserBessel(BlockTransform.SIZE, 4), Slopes.kaiserBessel(BlockTransform.SHORT_SIZE, 6));

    private final double[] longSlope;
    private final double[] shortSlope;

    WindowShape(double[] longSlope, double[] shortSlope) {
        this.longSlope = longSlope;
        this.shortSlope = shortSlope;
    }

    /** Return the rising slope over 1024 samples; do not write to it. */
    double[] longSlope() {
        return longSlope;
    }

    /** Return the rising slope over 128 samples; do not write to it. */
    double[] shortSlope() {
        return shortSlope;
    }
}

package productions.motion.media.h264;

/**
 * The arithmetic of one quantization parameter, and what a bit is worth in it.
 *
 * @param quantizer the parameter
 * @param coder from samples to levels
 * @param reconstruction from levels to samples
 * @param squaresPerBit how many squared differences of samples a bit may cost: 0.85 · 2^((quantizer - 12) / 3), the
 *     Lagrange multiplier of Sullivan and Wiegand, <i>Rate-distortion optimization for video compression</i>, 1998
 * @param differencesPerBit how many absolute differences: the square root of that, near enough
 */
record Precision(
        int quantizer, ResidualCoder coder, Reconstruction reconstruction, int squaresPerBit, int differencesPerBit) {

    static Precision of(int quantizer) {
        Quantizer luma = new Quantizer(quantizer);
        Quantizer chroma = Quantizer.ofChroma(quantizer);
        return new Precision(
                quantizer,
                new ResidualCoder(luma, chroma),
                new Reconstruction(luma, chroma),
                (int) StrictMath.round(0.85 * StrictMath.pow(2, (quantizer - 12) / 3.0)),
                (int) StrictMath.round(StrictMath.pow(2, (quantizer - 12) / 6.0)));
    }
}

package productions.motion.media.h264;

/** Measures what predictions lack, and rounds it to levels worth their bits. */
final class ResidualCoder {

    private static final int LUMA_BLOCKS = 0xFFFF;
    private static final int CB_BLOCKS = 0x330000;
    private static final int CR_BLOCKS = 0xCC0000;

    /** What a lone level of 1 is worth by the zeros before it: the later it comes, the less of it is seen. */
    private static final int[] WORTH = {3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final int WORTH_MUCH = 9;
    private static final int LEAST_WORTH_OF_QUARTER = 4;
    private static final int LEAST_WORTH_OF_LUMA = 6;
    private static final int LEAST_WORTH_OF_CHROMA = 7;

    /** Sixteenths of a step that are rounded down: of luma's mean, of the rest of its second transform, of chroma's. */
    private static final int MEAN = 8;

    private static final int SLOPES = 11;

    /** A little more than half, lest a still picture swing between two levels for ever. */
    private static final int COLOR = 10;

    /** So far off in sixteenths of a step, a skipped macroblock is noticed. */
    private static final int DRIFT = 13;

    private final Quantizer luma;
    private final Quantizer chroma;
    private final long[] strips = new long[6 * ForwardTransform.COEFFICIENTS];
    private final int[] dc = new int[16];

    ResidualCoder(Quantizer luma, Quantizer chroma) {
        this.luma = luma;
        this.chroma = chroma;
    }

    /** Measure what motion left over. */
    void inter(byte[] source, byte[] prediction, Residual into) {
        into.coded = 0;
        for (int strip = 0; strip < 4; strip++) {
            ForwardTransform.strip(source, prediction, strip, strips);
            quantize(luma, strip, 0, into);
        }
        if (into.coded != 0) {
            for (int quarter = 0; quarter < 4; quarter++) {
                dropUnder(LEAST_WORTH_OF_QUARTER, Residual.quarter(quarter), 0, into);
            }
            dropUnder(LEAST_WORTH_OF_LUMA, LUMA_BLOCKS, 0, into);
        }
        into.drifts = into.coded == 0 && drifts();
        chroma(source, prediction, into);
    }

    /** Measure what spatial prediction left over; luma's first coefficients go through the second transform. */
    void intra(byte[] source, byte[] prediction, Residual into) {
        into.coded = 0;
        into.drifts = false;
        for (int strip = 0; strip < 4; strip++) {
            ForwardTransform.strip(source, prediction, strip, strips);
            quantize(luma, strip, 1, into);
        }
        dropUnder(LEAST_WORTH_OF_LUMA, LUMA_BLOCKS, 1, into);
        transformLumaDc();
        for (int n = 0; n < 16; n++) {
            into.lumaDc[n] = luma.lumaDcLevel(dc[Scan.position(n)], n == 0 ? MEAN : SLOPES);
        }
        chroma(source, prediction, into);
    }

    private void chroma(byte[] source, byte[] prediction, Residual into) {
        for (int strip = 4; strip < 6; strip++) {
            ForwardTransform.strip(source, prediction, strip, strips);
            quantize(chroma, strip, 1, into);
        }
        dropUnder(LEAST_WORTH_OF_CHROMA, CB_BLOCKS, 1, into);
        dropUnder(LEAST_WORTH_OF_CHROMA, CR_BLOCKS, 1, into);
        for (int n = 0; n < 8; n++) {
            dc[n] = ForwardTransform.coefficient(strips, Macroblock.codedChroma(n), 0);
        }
        Hadamard.two(dc, 0);
        Hadamard.two(dc, 4);
        for (int n = 0; n < 8; n++) {
            into.chromaDc[n] = chroma.chromaDcLevel(dc[n], COLOR);
        }
    }

    private void quantize(Quantizer quantizer, int strip, int first, Residual into) {
        long loud = quantizer.loud(strips, strip, first);
        if (loud == 0) {
            return;
        }
        for (int block = strip * 4; block < strip * 4 + 4; block++) {
            boolean may = (loud >>> ForwardTransform.shift(block) & ForwardTransform.MIDDLE) != 0;
            if (may && quantizer.levels(strips, block, first, into.levels) > 0) {
                into.coded |= 1 << block;
            }
        }
    }

    /** Drop a group of blocks that together are worth less than this. */
    private static void dropUnder(int least, int blocks, int first, Residual residual) {
        int worth = 0;
        for (int rest = residual.coded & blocks; rest != 0 && worth < least; rest &= rest - 1) {
            worth += worth(residual.levels, Integer.numberOfTrailingZeros(rest) * 16, first);
        }
        if (worth < least) {
            residual.coded &= ~blocks;
        }
    }

    private static int worth(int[] levels, int from, int first) {
        int worth = 0;
        int zeros = 0;
        for (int i = from + first; i < from + 16; i++) {
            if (levels[i] == 0) {
                zeros++;
            } else if (Math.abs(levels[i]) > 1) {
                return WORTH_MUCH;
            } else {
                worth += WORTH[zeros];
                zeros = 0;
            }
        }
        return worth;
    }

    /**
     * Return whether the second transform, which a skipped macroblock does without, would have had something to say.
     * Without this test slow changes would stand still until they have grown by a step of all blocks, and then jump.
     */
    private boolean drifts() {
        transformLumaDc();
        int quiet = luma.quietLumaDc(DRIFT);
        for (int value : dc) {
            if (Math.abs(value) > quiet) {
                return true;
            }
        }
        return false;
    }

    private void transformLumaDc() {
        for (int block = 0; block < 16; block++) {
            dc[block] = ForwardTransform.coefficient(strips, block, 0);
        }
        Hadamard.four(dc);
    }
}

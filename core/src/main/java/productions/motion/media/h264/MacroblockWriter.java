package productions.motion.media.h264;

/** Writes macroblocks as bits (clauses 7.3.5 and 7.3.5.3). */
final class MacroblockWriter {

    private static final int PREDICTED_BY_MOTION = 0;
    private static final int INTRA_16X16 = 1;

    private final BitWriter bits;
    private final CoefficientCounts counts;
    private final Cavlc cavlc;
    private int intraTypes;

    MacroblockWriter(BitWriter bits, CoefficientCounts counts) {
        this.bits = bits;
        this.counts = counts;
        cavlc = new Cavlc(bits);
    }

    /** Start a slice: in predicted ones the types of intra macroblocks come after five others (table 7-13). */
    void start(boolean key) {
        intraTypes = key ? 0 : 5;
    }

    /** Write a macroblock with a vector. */
    void inter(int vector, int expected, Residual residual) {
        bits.putUnsigned(PREDICTED_BY_MOTION);
        bits.putSigned(Vector.x(vector) - Vector.x(expected));
        bits.putSigned(Vector.y(vector) - Vector.y(expected));
        int pattern = residual.lumaPattern() | residual.chromaPattern() << 4;
        bits.putUnsigned(VlcTables.interPattern(pattern));
        if (pattern != 0) {
            bits.putSigned(0); // mb_qp_delta
        }
        luma(residual, residual.lumaPattern(), 0);
        chroma(residual);
    }

    /** Write a macroblock foretold from its neighbors. */
    void intra(IntraPrediction prediction, Residual residual) {
        int lumaPattern = residual.lumaPattern() == 0 ? 0 : 15;
        int type = INTRA_16X16 + prediction.lumaMode().lumaCode() + 4 * residual.chromaPattern();
        bits.putUnsigned(intraTypes + type + (lumaPattern == 0 ? 0 : 12));
        bits.putUnsigned(prediction.chromaMode().chromaCode());
        bits.putSigned(0); // mb_qp_delta
        cavlc.write(residual.lumaDc, 0, 16, counts.expected(0));
        luma(residual, lumaPattern, 1);
        chroma(residual);
    }

    private void luma(Residual residual, int pattern, int first) {
        for (int n = 0; n < Macroblock.LUMA_BLOCKS; n++) {
            int block = Macroblock.coded(n);
            if ((pattern >> (n >> 2) & 1) != 0) {
                block(residual, block, first);
            } else {
                counts.set(block, 0);
            }
        }
    }

    private void chroma(Residual residual) {
        int pattern = residual.chromaPattern();
        if (pattern > 0) {
            cavlc.writeChromaDc(residual.chromaDc, 0);
            cavlc.writeChromaDc(residual.chromaDc, 4);
        }
        for (int n = 0; n < 8; n++) {
            int block = Macroblock.codedChroma(n);
            if (pattern == 2) {
                block(residual, block, 1);
            } else {
                counts.set(block, 0);
            }
        }
    }

    private void block(Residual residual, int block, int first) {
        int expected = counts.expected(block);
        if (residual.has(block)) {
            counts.set(block, cavlc.write(residual.levels, block * 16 + first, 16 - first, expected));
        } else {
            cavlc.writeNone(expected);
            counts.set(block, 0);
        }
    }
}

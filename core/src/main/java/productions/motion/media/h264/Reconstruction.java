package productions.motion.media.h264;

/** Makes of a prediction and its residual the samples that every decoder will make of them. */
final class Reconstruction {

    private final Quantizer luma;
    private final Quantizer chroma;
    private final int[] coefficients = new int[16];
    private final int[] dc = new int[16];

    Reconstruction(Quantizer luma, Quantizer chroma) {
        this.luma = luma;
        this.chroma = chroma;
    }

    /** Rebuild a macroblock predicted by motion. */
    void inter(Residual residual, byte[] prediction, byte[] into) {
        System.arraycopy(prediction, 0, into, 0, Macroblock.SAMPLES);
        for (int rest = residual.coded & 0xFFFF; rest != 0; rest &= rest - 1) {
            int block = Integer.numberOfTrailingZeros(rest);
            luma.rescale(residual.levels, block, 0, coefficients);
            InverseTransform.add(coefficients, into, Macroblock.offset(block));
        }
        chroma(residual, into);
    }

    /** Rebuild a macroblock predicted from its neighbors. */
    void intra(Residual residual, byte[] prediction, byte[] into) {
        System.arraycopy(prediction, 0, into, 0, Macroblock.SAMPLES);
        for (int n = 0; n < 16; n++) {
            dc[Scan.position(n)] = residual.lumaDc[n];
        }
        Hadamard.four(dc);
        for (int block = 0; block < 16; block++) {
            add(residual, block, luma, luma.lumaDc(dc[block]), into);
        }
        chroma(residual, into);
    }

    private void chroma(Residual residual, byte[] into) {
        if (residual.chromaPattern() == 0) {
            return;
        }
        System.arraycopy(residual.chromaDc, 0, dc, 0, 8);
        Hadamard.two(dc, 0);
        Hadamard.two(dc, 4);
        for (int n = 0; n < 8; n++) {
            add(residual, Macroblock.codedChroma(n), chroma, chroma.chromaDc(dc[n]), into);
        }
    }

    private void add(Residual residual, int block, Quantizer quantizer, int first, byte[] into) {
        if (residual.has(block)) {
            quantizer.rescale(residual.levels, block, 1, coefficients);
            coefficients[0] = first;
            InverseTransform.add(coefficients, into, Macroblock.offset(block));
        } else {
            InverseTransform.addEven(first, into, Macroblock.offset(block));
        }
    }
}

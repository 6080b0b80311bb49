package productions.motion.media.h264;

/** The four ways to foretell a macroblock from its neighbors; luma and chroma number them differently. */
enum IntraMode {
    /** The row above goes on downward. */
    VERTICAL(0, 2),
    /** The column to the left goes on to the right. */
    HORIZONTAL(1, 1),
    /** The mean of both everywhere. */
    DC(2, 0),
    /** A slope through both. */
    PLANE(3, 3);

    private final int lumaCode;
    private final int chromaCode;

    IntraMode(int lumaCode, int chromaCode) {
        this.lumaCode = lumaCode;
        this.chromaCode = chromaCode;
    }

    /** Return Intra16x16PredMode (table 8-4). */
    int lumaCode() {
        return lumaCode;
    }

    /** Return intra_chroma_pred_mode (table 7-16). */
    int chromaCode() {
        return chromaCode;
    }
}

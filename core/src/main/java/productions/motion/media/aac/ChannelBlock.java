package productions.motion.media.aac;

/** One channel of one block on its way into bits: arrays that every stage fills in its turn, kept from block to block. */
final class ChannelBlock {

    /** The most bands of any layout: eight groups of short windows. */
    static final int MOST_BANDS = 8 * 15;
    /** The scale factor of a band of zeros, which has none. */
    static final int NO_SCALE = -1;

    /** Coefficients, window after window. */
    final double[] windows = new double[BlockTransform.SIZE];
    /** Coefficients, band after band. */
    final double[] spectrum = new double[BlockTransform.SIZE];
    /** For each band, the energy of noise allowed in each of its coefficients. */
    final double[] allowance = new double[MOST_BANDS];
    /** For each band, its scale factor or {@link #NO_SCALE}. */
    final int[] scales = new int[MOST_BANDS];
    /** For each band, the number of its Huffman book; 0 for zeros. */
    final int[] books = new int[MOST_BANDS];
    /** Quantized coefficients with their signs, band after band. */
    final int[] quantized = new int[BlockTransform.SIZE];
}

package productions.motion.safety;

import java.util.Arrays;

/**
 * One plane of the picture that was seen last, kept finer than bytes so that a slow fade does not stick, and a new one laid
 * over it as strongly as two veils let it through.
 */
final class Afterimage {

    private static final int FINER = 7;
    private static final int HALF = 1 << (FINER - 1);

    private final int width;
    private final byte[] drawn;
    /** The weights of the cells of a row, and for each pixel the cell to its left and how far it is away, in 256ths. */
    private final int[] weights;

    private final int[] cells;
    private final int[] shares;
    private short[] seen;
    private short[] next;

    Afterimage(int width, int height, int columns) {
        this.width = width;
        drawn = new byte[width * height];
        weights = new int[columns + 1];
        cells = new int[width];
        shares = new int[width];
        for (int x = 0; x < width; x++) {
            double place = Math.min(columns - 1, Math.max(0, (x + 0.5) * columns / width - 0.5));
            cells[x] = (int) place;
            shares[x] = (int) (256 * (place - cells[x]));
        }
        seen = new short[width * height];
        next = new short[width * height];
    }

    /** Remember a plane that is seen as it was drawn. */
    void keep(byte[] plane) {
        short[] kept = seen;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (short) ((plane[i] & 0xFF) << FINER);
        }
    }

    /** Take a plane as it was drawn, to be laid over what was seen last as often as it takes. */
    void take(byte[] plane) {
        System.arraycopy(plane, 0, drawn, 0, drawn.length);
    }

    /**
     * Lay the plane that was drawn over what was seen last.
     *
     * @param calm where it is let through only little by little
     * @param least how much of it is let through there, in [0, 1]
     * @param hold where it is not let through at all
     * @param into what comes out
     */
    void blend(Veil calm, double least, Veil hold, byte[] into) {
        int height = drawn.length / width;
        for (int y = 0; y < height; y++) {
            Arrays.fill(weights, Veil.CLEAR);
            calm.thin((y + 0.5) / height, least, weights);
            hold.thin((y + 0.5) / height, 0, weights);
            row(y * width, into);
        }
    }

    private void row(int start, byte[] into) {
        for (int x = 0; x < width; x++) {
            int left = weights[cells[x]];
            int weight = left + ((weights[cells[x] + 1] - left) * shares[x] >> 8);
            int from = seen[start + x];
            int to = (drawn[start + x] & 0xFF) << FINER;
            int between = from + ((to - from) * weight >> Veil.BITS);
            next[start + x] = (short) between;
            into[start + x] = (byte) (between + HALF >> FINER);
        }
    }

    /** Remember what came out last. */
    void accept() {
        short[] last = seen;
        seen = next;
        next = last;
    }
}

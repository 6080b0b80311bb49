package productions.motion.loudness;

import java.util.Arrays;

/**
 * Loudness from energies: which blocks count, and how loud they are together. ITU-R BS.1770-4, annex 1: blocks of 400
 * ms, one every 100 ms, those below -70 LUFS left out, then those 10 LU below the mean of the rest.
 */
public final class Gating {

    /** How many samples a cell of energy has: 10 ms at 48 kHz. */
    public static final int CELL = 480;

    private static final int HOP = 10;
    private static final int BLOCK = 40;
    private static final int LONG_BLOCK = 300;
    private static final double SILENT = -70;
    private static final double FAINT = 10;
    private static final double FAINT_FOR_RANGE = 20;

    private Gating() {}

    /**
     * Return the integrated loudness in LUFS; negative infinity for silence.
     *
     * @param cells the weighted energy of each cell, the sum of squares over all channels
     * @param samples how many samples there are
     */
    public static double integrated(double[] cells, long samples) {
        double[] blocks = blocks(cells, samples, BLOCK);
        double ungated = loudness(mean(blocks, SILENT));
        return loudness(mean(blocks, Math.max(SILENT, ungated - FAINT)));
    }

    /** Return the loudest 400 ms in LUFS; negative infinity for silence. */
    public static double momentary(double[] cells, long samples) {
        return loudness(Arrays.stream(blocks(cells, samples, BLOCK)).max().orElse(0));
    }

    /** Return the loudness range in LU: EBU Tech 3342, from the 10th to the 95th percent of the 3 s blocks that count. */
    public static double range(double[] cells, long samples) {
        double[] blocks = blocks(cells, samples, LONG_BLOCK);
        double floor = Math.max(SILENT, loudness(mean(blocks, SILENT)) - FAINT_FOR_RANGE);
        double[] heard = Arrays.stream(blocks)
                .map(Gating::loudness)
                .filter(l -> l >= floor)
                .sorted()
                .toArray();
        return heard.length < 2 ? 0 : percent(heard, 0.95) - percent(heard, 0.1);
    }

    private static double percent(double[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }

    /** The mean square of every block; a sound shorter than a block is one block. */
    private static double[] blocks(double[] cells, long samples, int length) {
        int whole = (int) (samples / CELL);
        if (whole < length) {
            return samples == 0 ? new double[0] : new double[] {sum(cells, 0, cells.length) / samples};
        }
        double[] blocks = new double[(whole - length) / HOP + 1];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = sum(cells, i * HOP, i * HOP + length) / ((double) length * CELL);
        }
        return blocks;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double mean(double[] blocks, double above) {
        double sum = 0;
        int count = 0;
        for (double block : blocks) {
            if (loudness(block) > above) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double loudness(double meanSquare) {
        return meanSquare <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(meanSquare);
    }
}

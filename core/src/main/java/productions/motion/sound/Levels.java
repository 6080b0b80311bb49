package productions.motion.sound;

import java.util.Arrays;
import productions.motion.loudness.Gating;
import productions.motion.loudness.KWeighting;
import productions.motion.loudness.TruePeak;

/**
 * What must be known of a sound to bring it to its loudness: the peak and the weighted energy of every 10 ms. Samples
 * are taken in order; an hour needs 4 MB.
 */
final class Levels {

    /** How many samples a cell has: 10 ms. */
    static final int CELL = Gating.CELL;

    private final KWeighting weightLeft = new KWeighting();
    private final KWeighting weightRight = new KWeighting();
    private final TruePeak peakLeft = new TruePeak();
    private final TruePeak peakRight = new TruePeak();
    private float[] peaks = new float[64];
    private double[] energies = new double[64];
    private int cells;
    private long samples;

    /**
     * Take the next samples.
     *
     * @param count how many; whole cells, except at the end
     */
    void add(float[] left, float[] right, int count) {
        int more = (count + CELL - 1) / CELL;
        if (cells + more > peaks.length) {
            peaks = Arrays.copyOf(peaks, 2 * (cells + more));
            energies = Arrays.copyOf(energies, 2 * (cells + more));
        }
        float[] highest = new float[more];
        peakLeft.measure(left, count, CELL, highest);
        peakRight.measure(right, count, CELL, highest);
        for (int i = 0; i < more; i++) {
            int from = i * CELL;
            int to = Math.min(count, from + CELL);
            peaks[cells + i] = highest[i];
            energies[cells + i] = weightLeft.energy(left, from, to) + weightRight.energy(right, from, to);
        }
        cells += more;
        samples += count;
    }

    /** Return what was measured. */
    Cells finished() {
        return new Cells(Arrays.copyOf(peaks, cells), Arrays.copyOf(energies, cells), samples);
    }
}

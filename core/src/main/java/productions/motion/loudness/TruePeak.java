package productions.motion.loudness;

import java.util.Arrays;

/**
 * The highest peaks of one channel, those between the samples too: ITU-R BS.1770-4, annex 2, at four times the rate,
 * with 16 taps of a windowed sinc a phase.
 */
public final class TruePeak {

    private static final int PHASES = 4;
    private static final int TAPS = 16;
    private static final float[][] FILTERS = filters();

    private float[] line = new float[TAPS];
    private float[] between = new float[0];

    /**
     * Take the next samples and raise the peaks of the cells that they lie in.
     *
     * @param samples the next samples
     * @param count how many
     * @param cell how many samples a cell has
     * @param peaks one peak a cell; what is between samples comes up to 8 samples late
     */
    public void measure(float[] samples, int count, int cell, float[] peaks) {
        if (line.length < TAPS + count) {
            float[] longer = new float[TAPS + count];
            System.arraycopy(line, 0, longer, 0, TAPS);
            line = longer;
            between = new float[count];
        }
        System.arraycopy(samples, 0, line, TAPS, count);
        raise(samples, count, cell, peaks);
        for (float[] filter : FILTERS) {
            Arrays.fill(between, 0, count, 0);
            for (int k = 0; k < TAPS; k++) {
                accumulate(filter[k], k + 1, count);
            }
            raise(between, count, cell, peaks);
        }
        System.arraycopy(line, count, line, 0, TAPS);
    }

    private void accumulate(float weight, int shift, int count) {
        for (int i = 0; i < count; i++) {
            between[i] += weight * line[i + shift];
        }
    }

    private static void raise(float[] values, int count, int cell, float[] peaks) {
        for (int start = 0; start < count; start += cell) {
            float peak = peaks[start / cell];
            for (int i = start; i < Math.min(count, start + cell); i++) {
                peak = Math.max(peak, Math.abs(values[i]));
            }
            peaks[start / cell] = peak;
        }
    }

    private static float[][] filters() {
        float[][] filters = new float[PHASES - 1][TAPS];
        for (int phase = 1; phase < PHASES; phase++) {
            for (int k = 0; k < TAPS; k++) {
                double x = k - TAPS / 2 + 1 - (double) phase / PHASES;
                double window = StrictMath.cos(Math.PI * x / TAPS);
                filters[phase - 1][k] = (float) (StrictMath.sin(Math.PI * x) / (Math.PI * x) * window * window);
            }
        }
        return filters;
    }
}

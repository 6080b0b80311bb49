package productions.motion.render;

import productions.motion.value.Seed;

/**
 * Film grain: fine noise that is new in every frame, strongest in the mid-tones and absent in black and white.
 *
 * <p>One tile of noise is made per film. Each block of a frame takes its grain from a place in the tile that chance
 * gives it; since grains are smaller than blocks, neither the blocks nor the tile can be seen.
 */
final class Grain {

    private static final int SIZE = 128;
    private static final int MASK = SIZE - 1;

    private final float[] tile = new float[2 * SIZE * SIZE];
    private final Seed seed;
    private final boolean isVisible;

    /** Make grain with a standard deviation, in code values of 1. */
    Grain(double deviation, Seed seed) {
        this.seed = seed;
        isVisible = deviation > 0;
        if (isVisible) {
            fill(219 * deviation);
        }
    }

    /** Return whether there is any. */
    boolean isVisible() {
        return isVisible;
    }

    /** Lay the grain of a frame over one row. */
    void cover(int frame, int row, float[] luma) {
        long band = (long) frame << 20 | row / SIZE << 10;
        for (int from = 0; from < luma.length; from += SIZE) {
            long place = Seed.mix(seed.value() + (band | from / SIZE));
            int start = (row + (int) (place >>> 8) & MASK) * 2 * SIZE + ((int) place & MASK);
            add(luma, from, Math.min(SIZE, luma.length - from), start);
        }
    }

    private void add(float[] luma, int from, int count, int start) {
        for (int i = 0; i < count; i++) {
            float tone = luma[from + i] * (2f / 219) - 1;
            float square = Math.min(1, tone * tone);
            luma[from + i] += (1 - square * square) * tile[start + i];
        }
    }

    private void fill(double deviation) {
        float[] white = new float[SIZE * SIZE];
        for (int i = 0; i < white.length; i++) {
            white[i] = bell(Seed.mix(seed.value() ^ (long) i << 40));
        }
        // Grains are a little wider than a pixel, as on film.
        double gain = deviation / Math.sqrt(1 + 4 * 0.09 + 4 * 0.0225);
        for (int i = 0; i < white.length; i++) {
            int up = i - SIZE & SIZE * SIZE - 1;
            int down = i + SIZE & SIZE * SIZE - 1;
            double cross = white[left(i)] + white[right(i)] + white[up] + white[down];
            double corners = white[left(up)] + white[right(up)] + white[left(down)] + white[right(down)];
            float grain = (float) (gain * (white[i] + 0.3 * cross + 0.15 * corners));
            tile[i / SIZE * 2 * SIZE + (i & MASK)] = grain;
            tile[i / SIZE * 2 * SIZE + (i & MASK) + SIZE] = grain;
        }
    }

    private static int left(int i) {
        return i & ~MASK | i - 1 & MASK;
    }

    private static int right(int i) {
        return i & ~MASK | i + 1 & MASK;
    }

    /** Return a nearly normal number of deviation 1: the sum of four even ones (Irwin and Hall). */
    private static float bell(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum / 65536f - 2) * 1.7320508f;
    }
}

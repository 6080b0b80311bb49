package productions.motion.media.aac;

/**
 * Codes a band as half the sum and half the difference of left and right where that takes fewer bits (ISO/IEC 14496-3,
 * 4.6.8.1).
 */
final class MidSide {

    private final boolean[] used = new boolean[ChannelBlock.MOST_BANDS];
    private int count;

    /** Return whether a band of the last block is coded as middle and side. */
    boolean used(int band) {
        return used[band];
    }

    /** Return how many bands of the last block are coded as middle and side. */
    int count() {
        return count;
    }

    /**
     * Decide for each band, and replace left by middle and right by side where it pays.
     *
     * @param level how many times the allowed noise there will be
     */
    void decide(ChannelBlock left, ChannelBlock right, BandLayout layout, double level) {
        count = 0;
        for (int band = 0; band < layout.bands(); band++) {
            double shared = Math.min(left.allowance[band], right.allowance[band]) / 2;
            used[band] = gain(left, right, layout, band, level) > 0;
            if (used[band]) {
                count++;
                left.allowance[band] = shared;
                right.allowance[band] = shared;
                rotate(left.spectrum, right.spectrum, layout.start(band), layout.end(band));
            }
        }
    }

    private static void rotate(double[] left, double[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            double middle = (left[i] + right[i]) / 2;
            right[i] = (left[i] - right[i]) / 2;
            left[i] = middle;
        }
    }

    /** Return the bits saved, times two, by the entropy of coefficients over their noise. */
    private static double gain(ChannelBlock left, ChannelBlock right, BandLayout layout, int band, double level) {
        double leftScale = 1 / (left.allowance[band] * level);
        double rightScale = 1 / (right.allowance[band] * level);
        // A half of the noise, over a quarter of the energy of the sum.
        double shared = Math.max(leftScale, rightScale) / 2;
        double gain = 0;
        for (int i = layout.start(band); i < layout.end(band); i++) {
            double l = left.spectrum[i];
            double r = right.spectrum[i];
            double apart = (1 + l * l * leftScale) * (1 + r * r * rightScale);
            double together = (1 + (l + r) * (l + r) * shared) * (1 + (l - r) * (l - r) * shared);
            gain += Logarithm.log2(apart / together);
        }
        return gain;
    }
}

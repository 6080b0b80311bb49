package productions.motion.media.aac;

import java.util.Arrays;

/**
 * Chooses the scale factors of a channel: for each band several are tried, and the cheapest chain is taken, where the
 * cost is noise over the noise allowed plus the price of coefficients and of steps between scale factors. Not
 * thread-safe.
 *
 * <p>The price of a bit is what a bit is worth where noise equals its target: at high rates noise falls by
 * {@code 2 ln 2} of itself per bit and coefficient, so that every band has the same slope. The chain is found by
 * dynamic programming (Viterbi), as in Aggarwal, Regunathan and Rose, <i>A trellis-based optimal parameter value
 * selection for audio coding</i> (2006).
 */
final class ScaleSearch {

    private static final int FINER = 2;
    private static final int TRIED = 7;
    private static final double PRICE = 2 * StrictMath.log(2);
    private static final double IMPOSSIBLE = 1e30;

    private final Quantizer quantizer;
    private final HuffmanLibrary library;
    private final double[] compressed = new double[BlockTransform.SIZE];
    /** First scale factor tried for each band. */
    private final int[] firsts = new int[ChannelBlock.MOST_BANDS];
    /** Cost of each band when it is left empty. */
    private final double[] emptyCosts = new double[ChannelBlock.MOST_BANDS];
    /** Bands that are not all zero, in their order. */
    private final int[] active = new int[ChannelBlock.MOST_BANDS];

    private final double[] costs = new double[ChannelBlock.MOST_BANDS * TRIED];
    private final int[] origins = new int[ChannelBlock.MOST_BANDS * TRIED];
    private int actives;

    ScaleSearch(Quantizer quantizer, HuffmanLibrary library) {
        this.quantizer = quantizer;
        this.library = library;
    }

    /**
     * Fill in the scale factors and the quantized coefficients of a channel.
     *
     * @param level how many times the allowed noise to aim at
     */
    void search(ChannelBlock channel, BandLayout layout, double level) {
        actives = 0;
        for (int band = 0; band < layout.bands(); band++) {
            expect(channel, layout, band, level);
        }
        keepInReach();
        price(channel, layout, level);
        chain();
        Arrays.fill(channel.scales, 0, layout.bands(), ChannelBlock.NO_SCALE);
        Arrays.fill(channel.quantized, 0);
        trace(channel);
        for (int i = 0; i < actives; i++) {
            int from = layout.start(active[i]);
            quantizer.quantize(compressed, from, layout.end(active[i]), channel.scales[active[i]], channel.quantized);
        }
    }

    private void expect(ChannelBlock channel, BandLayout layout, int band, double level) {
        int from = layout.start(band);
        int to = layout.end(band);
        double energy = 0;
        double greatest = 0;
        double roots = 0;
        for (int i = from; i < to; i++) {
            double magnitude = Math.abs(channel.spectrum[i]);
            energy += magnitude * magnitude;
            greatest = Math.max(greatest, magnitude);
            roots += Math.sqrt(magnitude);
            compressed[i] = Quantizer.compressed(channel.spectrum[i]);
        }
        double allowed = channel.allowance[band] * level;
        // A band whose greatest magnitude is below its noise is never worth a bit.
        if (greatest * greatest > allowed) {
            int finest = quantizer.finestScale(Quantizer.compressed(greatest));
            int expected = quantizer.expectedScale(roots, allowed * (to - from)) - FINER;
            firsts[band] = Math.max(finest, Math.min(expected, Quantizer.SCALES - TRIED));
            emptyCosts[band] = energy / allowed;
            active[actives++] = band;
        }
    }

    /** Raise the finest scale factors so that no step from any tried one to any other is too great to be written. */
    private void keepInReach() {
        int highest = 0;
        for (int i = 0; i < actives; i++) {
            highest = Math.max(highest, firsts[active[i]]);
        }
        int lowest = highest + TRIED - 1 - HuffmanLibrary.GREATEST_STEP;
        for (int i = 0; i < actives; i++) {
            firsts[active[i]] = Math.max(firsts[active[i]], lowest);
        }
    }

    /** Find the cost of each scale factor in each band, and leave out the bands that are cheaper empty. */
    private void price(ChannelBlock channel, BandLayout layout, double level) {
        int kept = 0;
        for (int i = 0; i < actives; i++) {
            int band = active[i];
            double allowed = channel.allowance[band] * level;
            double best = IMPOSSIBLE;
            for (int t = 0; t < TRIED; t++) {
                double cost = cost(channel, layout.start(band), layout.end(band), firsts[band] + t, allowed);
                costs[kept * TRIED + t] = cost;
                best = Math.min(best, cost);
            }
            if (best < emptyCosts[band]) {
                active[kept++] = band;
            }
        }
        actives = kept;
    }

    private double cost(ChannelBlock channel, int from, int to, int scale, double allowed) {
        int[] quantized = channel.quantized;
        int largest = quantizer.quantize(compressed, from, to, scale, quantized);
        if (largest == 0) {
            return IMPOSSIBLE;
        }
        double noise = quantizer.noise(channel.spectrum, quantized, from, to, scale);
        return noise / allowed + PRICE * library.fewestBits(quantized, from, to, largest);
    }

    /** Add to the cost of each scale factor that of the cheapest way to it. */
    private void chain() {
        for (int i = 1; i < actives; i++) {
            int stride = firsts[active[i]] - firsts[active[i - 1]];
            for (int here = 0; here < TRIED; here++) {
                step((i - 1) * TRIED, i * TRIED + here, stride + here);
            }
        }
    }

    private void step(int before, int slot, int stride) {
        double best = IMPOSSIBLE;
        for (int i = 0; i < TRIED; i++) {
            int step = stride - i;
            double cost = costs[before + i] + PRICE * library.stepBits(step);
            if (cost < best) {
                best = cost;
                origins[slot] = i;
            }
        }
        costs[slot] += best;
    }

    private void trace(ChannelBlock channel) {
        if (actives == 0) {
            return;
        }
        int chosen = 0;
        for (int i = 1; i < TRIED; i++) {
            chosen = costs[(actives - 1) * TRIED + i] < costs[(actives - 1) * TRIED + chosen] ? i : chosen;
        }
        for (int i = actives - 1; i >= 0; i--) {
            channel.scales[active[i]] = firsts[active[i]] + chosen;
            chosen = origins[i * TRIED + chosen];
        }
    }
}

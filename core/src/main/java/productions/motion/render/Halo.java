package productions.motion.render;

import java.util.Arrays;

/**
 * Grows a mask on all sides by a distance, however large, in a time that depends on its area alone.
 *
 * <p>Squared distances to the nearest covered pixel, first down the columns and then along the rows, each as the lower
 * envelope of parabolas (Felzenszwalb and Huttenlocher, <i>Distance transforms of sampled functions</i>, 2012).
 */
final class Halo {

    private static final double FAR = 1e12;

    private final double[] heights;
    private final int[] roots;
    private final double[] borders;

    private Halo(int longest) {
        heights = new double[longest];
        roots = new int[longest];
        borders = new double[longest + 1];
    }

    /** Return the mask grown by a radius in pixels, with a soft edge of one pixel. */
    static Mask around(Mask mask, double radius) {
        Halo halo = new Halo(Math.max(mask.width, mask.height));
        double[] squares = new double[mask.values.length];
        for (int i = 0; i < squares.length; i++) {
            // A pixel that is covered in part reaches from its edge, not from its middle.
            double reach = Math.max(0, 0.5 - mask.values[i]);
            squares[i] = mask.values[i] > 0 ? reach * reach : FAR;
        }
        for (int column = 0; column < mask.width; column++) {
            halo.spread(squares, column, mask.width, mask.height);
        }
        for (int row = 0; row < mask.height; row++) {
            halo.spread(squares, row * mask.width, 1, mask.width);
        }
        Mask grown = new Mask(mask.width, mask.height);
        for (int i = 0; i < squares.length; i++) {
            grown.values[i] = (float) Math.min(1, Math.max(0, radius + 0.5 - Math.sqrt(squares[i])));
        }
        return grown;
    }

    /** Replace each of a run of squared distances by the least that any of them leaves there. */
    private void spread(double[] squares, int from, int stride, int count) {
        for (int i = 0; i < count; i++) {
            heights[i] = squares[from + i * stride];
        }
        int last = 0;
        roots[0] = 0;
        Arrays.fill(borders, 0, 2, FAR);
        borders[0] = -FAR;
        for (int i = 1; i < count; i++) {
            double border = border(roots[last], i);
            while (border <= borders[last]) {
                last--;
                border = border(roots[last], i);
            }
            last++;
            roots[last] = i;
            borders[last] = border;
            borders[last + 1] = FAR;
        }
        int k = 0;
        for (int i = 0; i < count; i++) {
            while (borders[k + 1] < i) {
                k++;
            }
            double away = i - roots[k];
            squares[from + i * stride] = heights[roots[k]] + away * away;
        }
    }

    /** Where the parabola over one place gives way to the one over a later place. */
    private double border(int early, int late) {
        double rise = heights[late] - heights[early] + (double) late * late - (double) early * early;
        // Far places lie so high that their borders may leave the picture; they stay in order.
        return Math.min(FAR / 2, Math.max(-FAR / 2, rise / (2.0 * (late - early))));
    }
}

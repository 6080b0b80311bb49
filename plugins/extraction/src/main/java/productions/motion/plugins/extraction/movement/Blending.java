package productions.motion.plugins.extraction.movement;

/**
 * How the frames between two others are made of them: mixed all over, or part of the picture of the one and part of the
 * other.
 *
 * @param progress how much of the second is in each of three frames between, from 0 to 1
 * @param unmixed how much of each is no mixture of the two, beside their difference
 * @param unparted how much of each is neither the one nor the other, pixel by pixel, beside their difference
 */
record Blending(double[] progress, double[] unmixed, double[] unparted) {

    private static final int POINTS = 3;

    static Blending of(Recent film, int start, int end) {
        Thumb from = film.thumb(start);
        Thumb to = film.thumb(end);
        double[] progress = new double[POINTS];
        double[] unmixed = new double[POINTS];
        double[] unparted = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            float[] middle =
                    film.thumb(start + (end - start) * (i + 1) / (POINTS + 1)).values();
            double[] sums = sums(from.values(), middle, to.values());
            progress[i] = sums[1] / sums[0];
            unmixed[i] = (sums[2] - sums[1] * sums[1] / sums[0]) / sums[0];
            unparted[i] = sums[3] / sums[0];
        }
        return new Blending(progress, unmixed, unparted);
    }

    /** Return how much of the second of two pictures is in a third. */
    static double progress(Thumb from, Thumb middle, Thumb to) {
        double[] sums = sums(from.values(), middle.values(), to.values());
        return sums[0] == 0 ? 0 : sums[1] / sums[0];
    }

    /** The whole difference; what of it is done; the square of what is done; and what is on neither side. */
    private static double[] sums(float[] from, float[] middle, float[] to) {
        double whole = 0;
        double done = 0;
        double square = 0;
        double neither = 0;
        for (int i = 0; i < from.length; i += 3) {
            double near = 0;
            double far = 0;
            for (int k = i; k < i + 3; k++) {
                double way = to[k] - from[k];
                double gone = middle[k] - from[k];
                double left = to[k] - middle[k];
                whole += way * way;
                done += gone * way;
                near += gone * gone;
                far += left * left;
            }
            square += near;
            neither += Math.min(near, far);
        }
        return new double[] {whole, done, square, neither};
    }

    boolean isRising() {
        return progress[0] > 0.01
                && progress[1] > progress[0] + 0.03
                && progress[2] > progress[1] + 0.03
                && progress[2] < 0.99;
    }

    double worstUnmixed() {
        return Math.max(unmixed[0], Math.max(unmixed[1], unmixed[2]));
    }

    double worstUnparted() {
        return Math.max(unparted[0], Math.max(unparted[1], unparted[2]));
    }
}

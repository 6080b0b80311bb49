package productions.motion.plugins.extraction.movement;

/**
 * Which parts of a picture are taken from the first of two others and which from the second.
 *
 * @param changed the share of the picture in which the two differ
 * @param second the share of that which is nearer to the second
 * @param torn how often neighbors belong to different ones, of all neighbors that differ in the two
 */
record Parting(double changed, double second, double torn) {

    private static final float DIFFERS = 3 * 10 * 10;
    private static final byte SAME = 0;
    private static final byte FIRST = 1;
    private static final byte SECOND = 2;

    static Parting of(Thumb from, Thumb middle, Thumb to) {
        byte[] side = new byte[Thumb.WIDTH * Thumb.HEIGHT];
        int[] counts = new int[3];
        for (int i = 0; i < side.length; i++) {
            double way = squared(from, to, i);
            boolean first = squared(from, middle, i) < squared(middle, to, i);
            side[i] = way < DIFFERS ? SAME : first ? FIRST : SECOND;
            counts[side[i]]++;
        }
        int pairs = 0;
        int torn = 0;
        for (int i = 0; i < side.length; i++) {
            int[] next = {
                i % Thumb.WIDTH + 1 < Thumb.WIDTH ? i + 1 : i, i + Thumb.WIDTH < side.length ? i + Thumb.WIDTH : i
            };
            for (int j : next) {
                if (j != i && side[i] != SAME && side[j] != SAME) {
                    pairs++;
                    torn += side[i] == side[j] ? 0 : 1;
                }
            }
        }
        double differing = Math.max(1, counts[FIRST] + counts[SECOND]);
        return new Parting(differing / side.length, counts[SECOND] / differing, (double) torn / Math.max(1, pairs));
    }

    private static double squared(Thumb one, Thumb other, int pixel) {
        double sum = 0;
        for (int k = 3 * pixel; k < 3 * pixel + 3; k++) {
            double off = one.values()[k] - other.values()[k];
            sum += off * off;
        }
        return sum;
    }
}

package productions.motion.sound;

/**
 * Turns peaks down before they come: the gain moves along straight lines between the ends of the cells, at each end low
 * enough for the cells on both sides, down within 50 ms and up again within half a second.
 *
 * @param nodes the gain at the ends of the cells, one more than there are cells; empty when nothing is too loud
 */
record Limiter(float[] nodes) {

    /** No true peak passes this: -1.1 dBTP, a tenth of a decibel of it for what a finer meter may find. */
    static final double CEILING = 0.881;

    private static final float DOWN_PER_CELL = 0.2f;
    private static final float UP_PER_CELL = 0.02f;

    /** Return the limiter for a sound that is made louder. */
    static Limiter of(Cells cells, double gain) {
        if (cells.peak() * gain <= CEILING) {
            return new Limiter(new float[0]);
        }
        float[] peaks = cells.peaks();
        float[] nodes = new float[peaks.length + 1];
        for (int i = 0; i < nodes.length; i++) {
            float before = allowed(peaks[Math.max(0, i - 1)] * gain);
            float after = allowed(peaks[Math.min(peaks.length - 1, i)] * gain);
            nodes[i] = Math.min(before, after);
        }
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = Math.min(nodes[i], nodes[i - 1] + UP_PER_CELL);
        }
        for (int i = nodes.length - 2; i >= 0; i--) {
            nodes[i] = Math.min(nodes[i], nodes[i + 1] + DOWN_PER_CELL);
        }
        return new Limiter(nodes);
    }

    /** Return the gain at a sample. */
    double at(long sample) {
        if (nodes.length == 0) {
            return 1;
        }
        int cell = (int) (sample / Levels.CELL);
        double share = (double) (sample % Levels.CELL) / Levels.CELL;
        return nodes[cell] + (nodes[cell + 1] - nodes[cell]) * share;
    }

    /** Return the gain in the middle of a cell. */
    double middle(int cell) {
        return nodes.length == 0 ? 1 : (nodes[cell] + nodes[cell + 1]) / 2.0;
    }

    /** Return the highest gain within a cell. */
    double highest(int cell) {
        return nodes.length == 0 ? 1 : Math.max(nodes[cell], nodes[cell + 1]);
    }

    private static float allowed(double peak) {
        return peak <= CEILING ? 1 : (float) (CEILING / peak);
    }
}

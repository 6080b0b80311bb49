package productions.motion.safety;

/** Counts, for each cell, how often one kind of swing came within the last second. Two swings are a flash. */
final class Flashes {

    /** Three flashes a second are the limit. */
    static final int SAFE_SWINGS = 6;

    private final Swing swing;
    private final byte[][] second;
    private final int[] counts;
    private final int[] next;
    private int frame;
    private int worst;
    private double worstAtSeconds;

    Flashes(Swing swing, int cells, int framesPerSecond) {
        this.swing = swing;
        second = new byte[framesPerSecond][cells];
        counts = new int[cells];
        next = new int[cells];
    }

    /** Return how often each cell would have swung within a second if this light were seen next. */
    int[] look(CellLight light) {
        byte[] oldest = second[frame % second.length];
        for (int cell = 0; cell < counts.length; cell++) {
            next[cell] = counts[cell] - oldest[cell] + (swing.turns(cell, light) ? 1 : 0);
        }
        return next;
    }

    /** Return the counts that the last look gave. */
    int[] seen() {
        return next;
    }

    /** Let the light of the last look be seen. */
    void accept(CellLight light, Windows windows) {
        byte[] newest = second[frame % second.length];
        for (int cell = 0; cell < counts.length; cell++) {
            newest[cell] = (byte) (next[cell] - counts[cell] + newest[cell]);
            counts[cell] = next[cell];
            swing.accept(cell, light);
        }
        frame++;
        while (windows.share(counts, worst + 1) > Windows.HARMFUL_SHARE) {
            worst++;
            worstAtSeconds = (double) frame / second.length;
        }
    }

    /** Return the most flashes within any second so far. */
    double worstPerSecond() {
        return worst / 2.0;
    }

    /** Return when that second ended. */
    double worstAtSeconds() {
        return worstAtSeconds;
    }
}

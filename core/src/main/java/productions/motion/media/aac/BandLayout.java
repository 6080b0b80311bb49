package productions.motion.media.aac;

/**
 * Where the bands of a block lie among its 1024 coefficients. Short windows that sound alike form a group and share
 * their bands: there, a band holds the coefficients of its first window, then of its second, and so on (ISO/IEC
 * 14496-3, 4.5.2.3.4 and 4.5.2.3.5).
 */
final class BandLayout {

    private final WindowSequence sequence;
    private final BandEdges edges;
    private final int[] groups;
    private final int[] starts;
    private final int[] ends;

    /** @param groups how many windows each group has: eight in sum for short windows, one otherwise */
    BandLayout(WindowSequence sequence, int... groups) {
        this.sequence = sequence;
        this.groups = groups.clone();
        edges = BandEdges.of(sequence);
        starts = new int[groups.length * edges.count()];
        ends = new int[starts.length];
        int origin = 0;
        for (int group = 0; group < groups.length; group++) {
            for (int band = 0; band < edges.count(); band++) {
                starts[group * edges.count() + band] = origin + edges.edge(band) * groups[group];
                ends[group * edges.count() + band] = origin + edges.edge(band + 1) * groups[group];
            }
            origin += edges.size() * groups[group];
        }
    }

    WindowSequence sequence() {
        return sequence;
    }

    BandEdges edges() {
        return edges;
    }

    int groups() {
        return groups.length;
    }

    /** Return how many windows a group has. */
    int windows(int group) {
        return groups[group];
    }

    /** Return how many bands there are in all groups together. */
    int bands() {
        return starts.length;
    }

    int bandsPerGroup() {
        return edges.count();
    }

    int start(int band) {
        return starts[band];
    }

    int end(int band) {
        return ends[band];
    }

    /** Reorder a spectrum from window after window to band after band. */
    void arrange(double[] windows, double[] arranged) {
        int size = edges.size();
        int window = 0;
        for (int group = 0; group < groups.length; group++) {
            for (int band = 0; band < edges.count(); band++) {
                int width = edges.width(band);
                int into = starts[group * edges.count() + band];
                for (int w = 0; w < groups[group]; w++) {
                    System.arraycopy(windows, (window + w) * size + edges.edge(band), arranged, into, width);
                    into += width;
                }
            }
            window += groups[group];
        }
    }
}

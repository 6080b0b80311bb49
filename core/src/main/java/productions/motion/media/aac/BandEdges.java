package productions.motion.media.aac;

/**
 * Where scale factor bands begin at 48 kHz (ISO/IEC 14496-3, tables 4.129 and 4.130), up to 20 kHz: what lies above is
 * heard by nobody who could tell.
 */
enum BandEdges {
    /** Bands of a window of 1024 coefficients. */
    LONG(
            BlockTransform.SIZE,
            0,
            4,
            8,
            12,
            16,
            20,
            24,
            28,
            32,
            36,
            40,
            48,
            56,
            64,
            72,
            80,
            88,
            96,
            108,
            120,
            132,
            144,
            160,
            176,
            196,
            216,
            240,
            264,
            292,
            320,
            352,
            384,
            416,
            448,
            480,
            512,
            544,
            576,
            608,
            640,
            672,
            704,
            736,
            768,
            800,
            832,
            864),
    /** Bands of a window of 128 coefficients. */
    SHORT(BlockTransform.SHORT_SIZE, 0, 4, 8, 12, 16, 20, 28, 36, 44, 56, 68, 80, 96, 112);

    private final int size;
    private final int[] edges;

    BandEdges(int size, int... edges) {
        this.size = size;
        this.edges = edges;
    }

    static BandEdges of(WindowSequence sequence) {
        return sequence == WindowSequence.SHORT ? SHORT : LONG;
    }

    /** Return how many coefficients the window has, those above the last band included. */
    int size() {
        return size;
    }

    /** Return how many bands there are. */
    int count() {
        return edges.length - 1;
    }

    /** Return the first coefficient of a band, or of what lies behind the last. */
    int edge(int band) {
        return edges[band];
    }

    int width(int band) {
        return edges[band + 1] - edges[band];
    }

    /** Return the frequency in the middle of a band, in Hz. */
    double center(int band) {
        return (edges[band] + edges[band + 1]) / 2.0 * 24_000 / size;
    }
}

package productions.motion.media.mp4;

/** What the file must know of each sample of a track: how large, how long, whether a start, and where. */
final class TrackTable {

    final IntTable sizes = new IntTable();

    /** The numbers of the samples at which decoding can start, the first sample being 1. */
    final IntTable keys = new IntTable();

    /** Samples of equal length in a row: how many, and beside it how long each. */
    final IntTable runCounts = new IntTable();

    final IntTable runLengths = new IntTable();

    /** Where each chunk begins, counted from the first byte of media, and beside it how many samples it has. */
    final LongTable chunkStarts = new LongTable();

    final IntTable chunkSamples = new IntTable();

    private long duration;
    private long bytes;
    private int chunked;
    private long chunkedBytes;

    void add(int size, int length, boolean key) {
        sizes.add(size);
        if (key) {
            keys.add(sizes.size());
        }
        if (runLengths.size() > 0 && runLengths.get(runLengths.size() - 1) == length) {
            runCounts.increaseLast();
        } else {
            runCounts.add(1);
            runLengths.add(length);
        }
        duration += length;
        bytes += size;
    }

    /** Make one chunk of all samples added since the last one. */
    void chunk(long start) {
        if (sizes.size() > chunked) {
            chunkStarts.add(start);
            chunkSamples.add(sizes.size() - chunked);
            chunked = sizes.size();
            chunkedBytes = bytes;
        }
    }

    /** Return how many bytes the samples have that are in no chunk yet. */
    long unchunkedBytes() {
        return bytes - chunkedBytes;
    }

    int samples() {
        return sizes.size();
    }

    boolean startsAnywhere() {
        return keys.size() == sizes.size();
    }

    /** Return how long all samples last, in ticks of the track's clock. */
    long duration() {
        return duration;
    }

    long bytes() {
        return bytes;
    }
}

package productions.motion.store;

import java.util.Arrays;
import java.util.stream.LongStream;
import productions.motion.value.Seed;

/**
 * An even sample of the runs that met an entry: the sixteen whose ids hash lowest, whichever came first.
 *
 * <p>Bottom-k sampling: E. Cohen and H. Kaplan, <i>Summarizing data using bottom-k sketches</i>, PODC 2007.
 */
final class Sample {

    static final int LIMIT = 16;
    static final Sample NONE = new Sample(new long[0], new long[0]);

    private final long[] hashes;
    private final long[] sequences;

    /** A sample of runs: their hashes, ascending and each once, and their places in the journal. */
    Sample(long[] hashes, long[] sequences) {
        this.hashes = hashes;
        this.sequences = sequences;
    }

    /** The sample that one run makes. */
    static Sample of(String run, long sequence) {
        return new Sample(new long[] {Seed.ofText(run).value()}, new long[] {sequence});
    }

    Sample plus(Sample other) {
        if (isFullBefore(other)) {
            return this;
        }
        long[] mergedHashes = new long[Math.min(LIMIT, hashes.length + other.hashes.length)];
        long[] mergedSequences = new long[mergedHashes.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (size < LIMIT && (mine < hashes.length || theirs < other.hashes.length)) {
            boolean takeMine = other.isBehind(theirs, this, mine);
            if (takeMine && theirs < other.hashes.length && hashes[mine] == other.hashes[theirs]) {
                theirs++;
            }
            mergedHashes[size] = takeMine ? hashes[mine] : other.hashes[theirs];
            mergedSequences[size] = takeMine ? sequences[mine++] : other.sequences[theirs++];
            size++;
        }
        return new Sample(Arrays.copyOf(mergedHashes, size), Arrays.copyOf(mergedSequences, size));
    }

    private boolean isFullBefore(Sample other) {
        return hashes.length == LIMIT && other.hashes.length > 0 && other.hashes[0] > hashes[LIMIT - 1];
    }

    /** Return whether the next run of another sample comes first: it is there, and not after mine. */
    private boolean isBehind(int mine, Sample other, int theirs) {
        return mine == hashes.length || theirs < other.hashes.length && other.hashes[theirs] <= hashes[mine];
    }

    /** Return the places of the runs in the journal. */
    LongStream sequences() {
        return Arrays.stream(sequences);
    }

    int size() {
        return hashes.length;
    }

    long hash(int index) {
        return hashes[index];
    }

    long sequence(int index) {
        return sequences[index];
    }
}

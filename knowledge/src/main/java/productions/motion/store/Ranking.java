package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * Numbers of entries, kept in some order as they come and go: a list of short sorted arrays, so that a change moves few
 * numbers and a million of them take five bytes each. (MapDB's trees keep emptied nodes for ever, which makes looking for the
 * first of an ever-changing order slower and slower.)
 */
final class Ranking {

    private static final int FULL = 512;

    private final Order order;
    private final List<Chunk> chunks = new ArrayList<>();
    private int size;

    Ranking(Order order) {
        this.order = order;
    }

    /** Which of two entries goes first; 0 only for one and the same. */
    @FunctionalInterface
    interface Order {
        int compare(int entry, int other);
    }

    private static final class Chunk {
        private final int[] items = new int[FULL];
        private int size;
    }

    int size() {
        return size;
    }

    /** Add an entry that is not in it. */
    void add(int entry) {
        IntUnaryOperator comparison = other -> order.compare(other, entry);
        int at = chunk(comparison);
        if (at == chunks.size()) {
            if (at == 0 || chunks.get(at - 1).size == FULL) {
                chunks.add(new Chunk());
            }
            at = chunks.size() - 1;
        }
        Chunk chunk = chunks.get(at);
        if (chunk.size == FULL) {
            split(at);
            add(entry);
            return;
        }
        int place = place(chunk, comparison);
        System.arraycopy(chunk.items, place, chunk.items, place + 1, chunk.size - place);
        chunk.items[place] = entry;
        chunk.size++;
        size++;
    }

    /** Remove an entry; what the order goes by must still be as it was when the entry was added. */
    void remove(int entry) {
        IntUnaryOperator comparison = other -> order.compare(other, entry);
        int at = chunk(comparison);
        Chunk chunk = chunks.get(at);
        int place = place(chunk, comparison);
        chunk.size--;
        System.arraycopy(chunk.items, place + 1, chunk.items, place, chunk.size - place);
        size--;
        if (chunk.size == 0) {
            chunks.remove(at);
        }
    }

    /** Return the entry for which a comparison gives 0, or -1. It gives less for those before and more for those after. */
    int find(IntUnaryOperator comparison) {
        int at = chunk(comparison);
        if (at == chunks.size()) {
            return -1;
        }
        Chunk chunk = chunks.get(at);
        int entry = chunk.items[place(chunk, comparison)];
        return comparison.applyAsInt(entry) == 0 ? entry : -1;
    }

    /** Return the last entry, or -1. */
    int last() {
        return size == 0 ? -1 : last(chunks.size() - 1);
    }

    /** Return the entry before the first for which a comparison gives 0 or more, or -1. */
    int before(IntUnaryOperator comparison) {
        int at = chunk(comparison);
        int place = at == chunks.size() ? 0 : place(chunks.get(at), comparison);
        if (place > 0) {
            return chunks.get(at).items[place - 1];
        }
        return at == 0 ? -1 : last(at - 1);
    }

    /** Visit entries from the first on, for as long as the visitor wants more. */
    void visit(IntPredicate visitor) {
        visit(0, 0, visitor);
    }

    /** Visit entries from the first for which a comparison gives 0 or more, for as long as the visitor wants more. */
    void visit(IntUnaryOperator comparison, IntPredicate visitor) {
        int at = chunk(comparison);
        if (at < chunks.size()) {
            visit(at, place(chunks.get(at), comparison), visitor);
        }
    }

    private void visit(int from, int place, IntPredicate visitor) {
        for (int c = from; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            for (int i = c == from ? place : 0; i < chunk.size; i++) {
                if (!visitor.test(chunk.items[i])) {
                    return;
                }
            }
        }
    }

    private int last(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.items[chunk.size - 1];
    }

    /** Take in entries from 0 on, by a value each, and those of the same value in the order of their numbers. */
    void fill(int entries, IntToLongFunction value) {
        long[] values = new long[entries];
        for (int entry = 0; entry < entries; entry++) {
            values[entry] = value.applyAsLong(entry);
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < entries; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        long[] ranked = new long[entries];
        for (int entry = 0; entry < entries; entry++) {
            ranked[entry] = (long) Arrays.binarySearch(sorted, 0, distinct, values[entry]) << Integer.SIZE | entry;
        }
        Arrays.sort(ranked);
        for (long rank : ranked) {
            append((int) rank);
        }
    }

    private void append(int entry) {
        if (chunks.isEmpty() || chunks.get(chunks.size() - 1).size == FULL) {
            chunks.add(new Chunk());
        }
        Chunk last = chunks.get(chunks.size() - 1);
        last.items[last.size++] = entry;
        size++;
    }

    /** Take over an order that was {@linkplain #write written}. */
    void read(ByteBuffer in) {
        for (int rest = (int) in.getLong(); rest > 0; rest -= FULL) {
            Chunk chunk = new Chunk();
            chunk.size = Math.min(FULL, rest);
            in.asIntBuffer().get(chunk.items, 0, chunk.size);
            in.position(in.position() + chunk.size * Integer.BYTES);
            chunks.add(chunk);
            size += chunk.size;
        }
    }

    void write(ArrayFile out) throws IOException {
        out.number(size);
        for (Chunk chunk : chunks) {
            out.ints(chunk.items, chunk.size);
        }
    }

    private void split(int at) {
        Chunk left = chunks.get(at);
        Chunk right = new Chunk();
        right.size = FULL / 2;
        left.size = FULL / 2;
        System.arraycopy(left.items, FULL / 2, right.items, 0, FULL / 2);
        chunks.add(at + 1, right);
    }

    /** Return the first chunk whose last entry is not before what is looked for, or how many there are. */
    private int chunk(IntUnaryOperator comparison) {
        int low = 0;
        int high = chunks.size();
        while (low < high) {
            int middle = low + high >>> 1;
            Chunk chunk = chunks.get(middle);
            if (comparison.applyAsInt(chunk.items[chunk.size - 1]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Return the place of the first entry in a chunk that is not before what is looked for. */
    private static int place(Chunk chunk, IntUnaryOperator comparison) {
        int low = 0;
        int high = chunk.size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (comparison.applyAsInt(chunk.items[middle]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

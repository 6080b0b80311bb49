package productions.motion.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productions.motion.knowledge.Thesaurus.Equivalent;

/**
 * A table of word data that is read when it is first asked, and never taken apart: its rows are sorted by the bytes of
 * their first cell, so that one is found by halving. The cells are a phrase, what it stands for, and how sure that is.
 */
final class SortedTable {

    private static final String ROOT = "/productions/motion/knowledge/lexicon/thesaurus/";

    private final String name;

    private volatile byte @Nullable [] bytes;

    SortedTable(String name) {
        this.name = name;
    }

    /** Return what a phrase stands for. */
    Optional<Equivalent> find(String phrase) {
        byte[] key = (phrase + "\t").getBytes(StandardCharsets.UTF_8);
        byte[] rows = bytes();
        int row = row(rows, key);
        return row < 0 ? Optional.empty() : Optional.of(read(rows, row + key.length, end(rows, row)));
    }

    /** Return whether some phrase begins so. */
    boolean begins(String phrase) {
        return row(bytes(), phrase.getBytes(StandardCharsets.UTF_8)) >= 0;
    }

    /** Return where a row lies that begins with some bytes, or -1. */
    private static int row(byte[] rows, byte[] key) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int row = start(rows, (low + high) >>> 1);
            int end = end(rows, row);
            int order = Arrays.compareUnsigned(rows, row, Math.min(end, row + key.length), key, 0, key.length);
            if (order == 0) {
                return row;
            }
            low = order < 0 ? end + 1 : low;
            high = order < 0 ? high : row;
        }
        return -1;
    }

    private static Equivalent read(byte[] rows, int from, int to) {
        String[] cells = new String(rows, from, to - from, StandardCharsets.UTF_8).split("\t", -1);
        return new Equivalent(cells[0], Double.parseDouble(cells[1]));
    }

    /** Return where the row begins that holds a byte. */
    private static int start(byte[] rows, int at) {
        int start = at;
        while (start > 0 && rows[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int end(byte[] rows, int row) {
        int end = row;
        while (end < rows.length && rows[end] != '\n') {
            end++;
        }
        return end;
    }

    private byte[] bytes() {
        byte[] read = bytes;
        if (read == null) {
            read = resource(name + ".tsv");
            bytes = read;
        }
        return read;
    }

    /** Return a resource of the thesaurus. */
    static byte[] resource(String file) {
        try (InputStream in = SortedTable.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("The word data '" + file + "' is not in the jar. Build it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

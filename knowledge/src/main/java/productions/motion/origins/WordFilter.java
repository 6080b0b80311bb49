package productions.motion.origins;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words are English, in a bit and a quarter byte a word: a Bloom filter (CACM 13, 1970) over FNV-1a of 64
 * bits, whose halves give all seven hashes (Kirsch and Mitzenmacher 2008). One in a hundred non-words passes.
 */
final class WordFilter {

    private static final int HASHES = 7;

    private volatile byte @Nullable [] bits;

    boolean has(String word) {
        byte[] set = bits();
        long hash = 0xCBF29CE484222325L;
        for (byte letter : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xFF)) * 0x100000001B3L;
        }
        long low = hash & 0xFFFFFFFFL;
        long high = hash >>> 32;
        for (int i = 0; i < HASHES; i++) {
            int at = (int) ((low + i * high) % (8L * set.length));
            if ((set[at >> 3] & 1 << (at & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] bits() {
        byte[] read = bits;
        if (read == null) {
            read = SortedTable.resource("words.bloom");
            bits = read;
        }
        return read;
    }
}

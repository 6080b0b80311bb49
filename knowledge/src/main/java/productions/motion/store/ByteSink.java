package productions.motion.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers take as many as they need, seven bits a byte, the lowest first. */
final class ByteSink {

    private byte[] bytes = new byte[128];
    private int size;

    void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    /** A number that may be below zero. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    /** Eight bytes, the highest first. */
    void fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
    }

    void text(String text) {
        block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their number before them. */
    void block(byte[] block) {
        number(block.length);
        ensure(block.length);
        System.arraycopy(block, 0, bytes, size, block.length);
        size += block.length;
    }

    void put(byte value) {
        ensure(1);
        bytes[size++] = value;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}

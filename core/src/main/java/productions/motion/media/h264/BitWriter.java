package productions.motion.media.h264;

import java.util.Arrays;

/** Writes numbers of few bits one behind another, the highest bit first; grows as needed and is used again and again. */
final class BitWriter {

    private byte[] bytes;
    private int length;
    private long pending;
    private int pendingBits;

    private int markedLength;
    private long markedPending;
    private int markedPendingBits;

    BitWriter(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    void clear() {
        length = 0;
        pending = 0;
        pendingBits = 0;
    }

    /** Append the lowest bits of a value, at most 32 of them. */
    void put(int value, int bits) {
        pending = pending << bits | value & (1L << bits) - 1;
        pendingBits += bits;
        if (pendingBits >= 32) {
            flushWord();
        }
    }

    private void flushWord() {
        if (length + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        pendingBits -= 32;
        PackedBytes.storeBigEndian(bytes, length, (int) (pending >>> pendingBits));
        length += 4;
    }

    void putFlag(boolean flag) {
        put(flag ? 1 : 0, 1);
    }

    /** Append a number from 0 as an Exp-Golomb code, ue(v) (clause 9.1). */
    void putUnsigned(int value) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(value + 1);
        put(0, bits - 1);
        put(value + 1, bits);
    }

    /** Append a number of either sign as an Exp-Golomb code, se(v) (clause 9.1.1). */
    void putSigned(int value) {
        putUnsigned(value > 0 ? 2 * value - 1 : -2 * value);
    }

    /** Return how many bits {@link #putSigned} takes for a value. */
    static int signedBits(int value) {
        int unsigned = value > 0 ? 2 * value - 1 : -2 * value;
        return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(unsigned + 1)) - 1;
    }

    /** Append the stop bit and fill the last byte up: rbsp_trailing_bits (clause 7.3.2.11). */
    void finish() {
        put(1, 1);
        put(0, -bits() & 7);
        while (pendingBits > 0) {
            pendingBits -= 8;
            bytes[length++] = (byte) (pending >>> pendingBits);
        }
    }

    /** Remember this place for {@link #rewind}; there is one such place at a time. */
    void mark() {
        markedLength = length;
        markedPending = pending;
        markedPendingBits = pendingBits;
    }

    /** Take back everything since the mark. */
    void rewind() {
        length = markedLength;
        pending = markedPending;
        pendingBits = markedPendingBits;
    }

    int bits() {
        return length * 8 + pendingBits;
    }

    int bitsSinceMark() {
        return bits() - markedLength * 8 - markedPendingBits;
    }

    /** Return the buffer itself; its first {@link #length} bytes are the finished data. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}

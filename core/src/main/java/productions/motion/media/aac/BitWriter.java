package productions.motion.media.aac;

import java.util.Arrays;

/** Collects bits, the highest of each number first, into bytes. */
final class BitWriter {

    private byte[] bytes = new byte[2048];
    private int bits;

    /**
     * Append the lowest bits of a number.
     *
     * @param value the number
     * @param count how many of its bits, 0 to 32
     */
    void put(int value, int count) {
        if (bits + count > 8 * bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        for (int left = count; left > 0; ) {
            int room = 8 - (bits & 7);
            int taken = Math.min(room, left);
            int chunk = (value >>> (left - taken)) & ((1 << taken) - 1);
            bytes[bits >> 3] |= (byte) (chunk << (room - taken));
            bits += taken;
            left -= taken;
        }
    }

    int bits() {
        return bits;
    }

    /** Return everything written so far, filled up with zeros to a whole byte. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, (bits + 7) / 8);
    }

    /** Forget everything written so far. */
    void clear() {
        Arrays.fill(bytes, 0, (bits + 7) / 8, (byte) 0);
        bits = 0;
    }
}

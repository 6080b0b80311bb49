package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The keys of many entries one behind the other, a number an entry: an object each would take three times the memory. */
final class KeyStock {

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[64];
    private int size;

    KeyStock() {}

    /** Read what was {@linkplain #write written}. */
    KeyStock(ByteBuffer in) {
        bytes = new byte[(int) in.getLong()];
        in.get(bytes);
        size = (int) in.getLong();
        ends = new int[Math.max(64, size)];
        in.asIntBuffer().get(ends, 0, size);
        in.position(in.position() + size * Integer.BYTES);
    }

    void write(ArrayFile out) throws IOException {
        out.bytes(bytes, start(size));
        out.number(size);
        out.ints(ends, size);
    }

    int size() {
        return size;
    }

    /** Add a key and return its number. */
    int add(byte[] key) {
        int start = start(size);
        if (start + key.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + key.length, Math.addExact(bytes.length, bytes.length >> 1)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        System.arraycopy(key, 0, bytes, start, key.length);
        ends[size] = start + key.length;
        return size++;
    }

    byte[] key(int number) {
        return Arrays.copyOfRange(bytes, start(number), ends[number]);
    }

    int compare(int number, int other) {
        return Arrays.compareUnsigned(bytes, start(number), ends[number], bytes, start(other), ends[other]);
    }

    int compare(int number, byte[] key) {
        return Arrays.compareUnsigned(bytes, start(number), ends[number], key, 0, key.length);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}

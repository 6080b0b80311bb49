package productions.motion.media.mp4;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Boxes within boxes, as ISO/IEC 14496-12 (4.2) lays them out: size, four letters, content; numbers big-endian. */
final class BoxWriter {

    private final int[] open = new int[16];
    private byte[] bytes = new byte[4096];
    private int size;
    private int depth;

    /** Begin a box; what follows is inside until {@link #close()}. */
    BoxWriter open(String type) {
        open[depth++] = size;
        return u32(0).bytes(type.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Begin a box that carries a version and 24 flags. */
    BoxWriter open(String type, int version, int flags) {
        return open(type).u32((long) version << 24 | flags);
    }

    /** End the innermost box and fill in its size. */
    BoxWriter close() {
        int start = open[--depth];
        patch(start, size - start);
        return this;
    }

    BoxWriter u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    BoxWriter u16(int value) {
        return u8(value >> 8).u8(value);
    }

    BoxWriter u32(long value) {
        room(4);
        patch(size, (int) value);
        size += 4;
        return this;
    }

    BoxWriter u64(long value) {
        return u32(value >>> 32).u32(value);
    }

    BoxWriter utf8(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    BoxWriter zeros(int count) {
        room(count);
        Arrays.fill(bytes, size, size + count, (byte) 0);
        size += count;
        return this;
    }

    BoxWriter bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    int size() {
        return size;
    }

    /** Overwrite four bytes that are already there. */
    void patch(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    void clear() {
        size = 0;
    }

    /** Return all bytes so far, for reading; valid until the next change. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    private void room(int count) {
        int needed = Math.addExact(size, count);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length)));
        }
    }
}

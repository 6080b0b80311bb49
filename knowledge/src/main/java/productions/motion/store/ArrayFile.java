package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes arrays of numbers to a file, with a checksum at its end: as fast as the disk takes them. */
final class ArrayFile implements Closeable {

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    private final CRC32C crc = new CRC32C();

    ArrayFile(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    void number(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    void bytes(byte[] values, int count) throws IOException {
        number(count);
        for (int at = 0; at < count; ) {
            int part = Math.min(count - at, room(1).remaining());
            buffer.put(values, at, part);
            at += part;
        }
    }

    void longs(long[] values, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            room(Long.BYTES).putLong(values[i]);
        }
    }

    void ints(int[] values, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            room(Integer.BYTES).putInt(values[i]);
        }
    }

    void floats(float[] values, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            room(Float.BYTES).putFloat(values[i]);
        }
    }

    /** Write the checksum and force everything to disk. */
    void finish() throws IOException {
        flush();
        buffer.putLong(crc.getValue());
        flush();
        file.force(true);
    }

    /** Return the bytes of a file that was finished, ready to be read; none where it was not. */
    static ByteBuffer read(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            int end = bytes.limit() - Long.BYTES;
            if (end < 0) {
                return ByteBuffer.allocate(0);
            }
            CRC32C sum = new CRC32C();
            sum.update(bytes.duplicate().limit(end));
            return sum.getValue() == bytes.getLong(end) ? bytes.limit(end) : ByteBuffer.allocate(0);
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        crc.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The end of the journal, where commands are written. A group of commands is written at once and forced to disk once; when
 * that fails nothing more is written, since a file system may forget what it could not write.
 */
final class Journal implements Closeable {

    private final Folder folder;
    private final long segmentBytes;
    private FileChannel segment;
    private long length;

    /**
     * Go on where the journal ends.
     *
     * @param folder where it is
     * @param end where it ends
     * @param segmentBytes how long a part may become before a new one begins
     */
    Journal(Folder folder, JournalReader.End end, long segmentBytes) throws IOException {
        this.folder = folder;
        this.segmentBytes = segmentBytes;
        if (end.version() == CommandWriter.VERSION && end.segment().isPresent()) {
            segment = FileChannel.open(end.segment().get(), StandardOpenOption.WRITE);
            length = end.length();
            if (segment.size() > length) {
                segment.truncate(length);
                segment.force(true);
            }
            segment.position(length);
        } else {
            segment = begin(end.sequence() + 1);
        }
    }

    /** Write whole lines that go up to some command; they are safe when this returns. */
    void append(byte[] lines, long last) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines);
        while (bytes.hasRemaining()) {
            segment.write(bytes);
        }
        segment.force(false);
        length += lines.length;
        if (length > segmentBytes) {
            segment.close();
            segment = begin(last + 1);
        }
    }

    private FileChannel begin(long first) throws IOException {
        Path file = folder.segment(first);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        byte[] header = Line.of(header(first));
        channel.write(ByteBuffer.wrap(header));
        channel.force(true);
        folder.force();
        length = header.length;
        return channel;
    }

    static byte[] header(long first) {
        return ("{\"journal\":\"motion\",\"version\":" + CommandWriter.VERSION + ",\"first\":" + first + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        segment.close();
    }
}

package productions.motion.media.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a film on disk, of which nothing beyond the end is ever asked for. */
final class FilmFile implements Closeable {

    final FilmName name;
    final long size;
    private final FileChannel channel;

    private FilmFile(FilmName name, FileChannel channel, long size) {
        this.name = name;
        this.channel = channel;
        this.size = size;
    }

    static FilmFile open(Path path) throws IOException {
        FilmName name = new FilmName(path);
        if (!Files.exists(path)) {
            throw name.missing();
        }
        if (!Files.isRegularFile(path)) {
            throw name.foreign();
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        return new FilmFile(name, channel, channel.size());
    }

    /** Fill the first bytes of an array from a place in the file. */
    void read(long place, byte[] into, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) {
                throw name.cut();
            }
        }
    }

    byte[] read(long place, int count) throws IOException {
        byte[] bytes = new byte[count];
        read(place, bytes, count);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

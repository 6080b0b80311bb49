package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room on disk for a file that is mapped into memory, taken before it is used. Mapping takes none, and a full disk would
 * then show itself as a fault in the middle of a change instead of as an error that can be told.
 */
final class Reserve implements Closeable {

    private static final int STEP = 8 << 20;
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private long taken;

    Reserve(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    /**
     * Make sure that there is room.
     *
     * @param used how much of the file holds something
     * @param more how much may be needed behind that, in bytes
     */
    void ensure(long used, long more) throws IOException {
        long wanted = (used + more + STEP - 1) / STEP * STEP;
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        for (long at = Math.max(used, taken); at < wanted; ) {
            zeros.clear().limit((int) Math.min(BLOCK, wanted - at));
            at += file.write(zeros, at);
        }
        taken = Math.max(taken, wanted);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

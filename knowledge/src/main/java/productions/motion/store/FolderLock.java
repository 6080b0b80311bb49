package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import productions.motion.value.Refusal;

/** The right of one process, and of one store within it, to write in a folder. The system frees it when a process dies. */
final class FolderLock implements Closeable {

    /**
     * Which folders this process writes. A lock of the operating system belongs to the process, and closing any channel to
     * its file frees it (POSIX, fcntl): a second one must never be opened here, so the process itself has to remember.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** The byte that is locked lies behind the text, which others may read even where locks bind readers. */
    private static final long BEHIND = 1L << 40;

    private static final int LONGEST = 120;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Take the lock, or say who has it. */
    static FolderLock take(Folder files) throws IOException {
        Path folder = files.path().toRealPath();
        if (!HELD.add(folder)) {
            throw busy(folder, "this process, " + ProcessHandle.current().pid());
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(BEHIND, 1, false);
            if (lock == null) {
                throw busy(folder, "process " + Files.readString(files.lock(), StandardCharsets.UTF_8));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(whoWeAre().getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(folder, channel, lock);
        } catch (IOException | Refusal e) {
            HELD.remove(folder);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static Refusal busy(Path folder, String who) {
        return new Refusal(
                Refusal.Kind.BUSY,
                "The registries in " + folder + " are being written by " + who
                        + ". Wait until it is done, or stop it; reading works meanwhile.");
    }

    private static String whoWeAre() {
        String command = System.getProperty("sun.java.command", "java").replaceFirst("^\\S*\\.Main\\b", "motion");
        String all = ProcessHandle.current().pid() + " (" + command.strip() + ")";
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 2) + "…)";
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                lock.release();
                channel.close();
            } finally {
                HELD.remove(folder);
            }
        }
    }
}

package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;

/**
 * What the writing thread works with.
 *
 * @param lock the right to write here
 * @param live what readers see
 * @param application works commands out
 * @param journal where they are written
 */
record Desk(FolderLock lock, Live live, Application application, Journal journal) implements Closeable {

    /** Do what is due after a group of commands. */
    void afterGroup() {}

    @Override
    public void close() throws IOException {
        try (lock;
                journal) {
            live.table().close();
        }
    }
}

package productions.motion.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on files in a thread that nobody knows, and so nobody interrupts: an interrupt would close the files. */
final class Apart {

    private Apart() {}

    /** Work that may fail as files do. */
    @FunctionalInterface
    interface Work<T> {
        T get() throws IOException;
    }

    /** Begin some work. */
    static <T> CompletableFuture<T> begin(String name, Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.get();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** Do some work and wait for it; an interrupt meanwhile stays noted and changes nothing. */
    static <T> T run(String name, Work<T> work) throws IOException {
        try {
            return begin(name, work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

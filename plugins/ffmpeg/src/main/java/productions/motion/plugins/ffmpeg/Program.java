package productions.motion.plugins.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import productions.motion.value.Cancellation;

/**
 * A program that runs beside us and whose output is read. It gets its arguments as a list, never through a shell; what it
 * complains of is kept up to a limit; it is killed when it gives nothing for a minute, when the work is canceled, and
 * when it is closed.
 */
final class Program implements AutoCloseable {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final File NOTHING = new File(WINDOWS ? "NUL" : "/dev/null");
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long LOOK_MILLIS = 200;
    private static final int MOST_COMPLAINT = 8192;

    /** A pipe holds no more; for each larger read Java would ask the system for memory of its own. */
    private static final int MOST_AT_ONCE = 1 << 16;

    private static final int MOST_TEXT = 64 << 20;

    private final Process process;
    private final InputStream out;
    private final Thread listener;
    private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    private volatile long waitingSince = Long.MAX_VALUE;
    private volatile boolean killed;

    private Program(Process process, Cancellation cancellation) {
        this.process = process;
        out = process.getInputStream();
        listener = new Thread(this::listen, "complaints of " + process.pid());
        listener.setDaemon(true);
        listener.start();
        Thread watch = new Thread(() -> watch(cancellation), "watch over " + process.pid());
        watch.setDaemon(true);
        watch.start();
    }

    /** Return whether the system would find a program of this name. */
    static boolean isOnPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> new File(folder, WINDOWS ? name + ".exe" : name))
                .anyMatch(program -> program.isFile() && program.canExecute());
    }

    static Program start(List<String> command, Cancellation cancellation) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                .start();
        return new Program(process, cancellation);
    }

    /** Fill a buffer, up to its limit if there is that much. Return whether it was filled. */
    boolean read(ByteBuffer buffer) throws IOException {
        waitingSince = System.nanoTime();
        try {
            while (buffer.hasRemaining()) {
                int wanted = Math.min(MOST_AT_ONCE, buffer.remaining());
                int count = out.read(buffer.array(), buffer.arrayOffset() + buffer.position(), wanted);
                if (count < 0) {
                    return false;
                }
                buffer.position(buffer.position() + count);
                waitingSince = System.nanoTime();
            }
            return true;
        } finally {
            waitingSince = Long.MAX_VALUE;
        }
    }

    /** Return all that it writes, as text. */
    String text() throws IOException {
        waitingSince = System.nanoTime();
        try {
            byte[] bytes = out.readNBytes(MOST_TEXT);
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            waitingSince = Long.MAX_VALUE;
        }
    }

    /** Return how it ended, once all of its output has been read; it is killed if it does not end. */
    int exitCode() {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                kill();
            }
            listener.join(1000);
            return process.isAlive() ? -1 : process.exitValue();
        } catch (InterruptedException e) {
            kill();
            return -1;
        }
    }

    /** Return the beginning of what it complained of; empty if it did not. */
    String complaint() {
        synchronized (complaint) {
            return complaint.toString(StandardCharsets.UTF_8).strip();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void listen() {
        byte[] buffer = new byte[1024];
        try (InputStream err = process.getErrorStream()) {
            for (int count = err.read(buffer); count >= 0; count = err.read(buffer)) {
                note(buffer, count);
            }
        } catch (IOException e) {
            // Whoever kills a program closes what it says: then there is nothing more to hear.
            if (!killed) {
                byte[] why = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
                note(why, why.length);
            }
        }
    }

    private void note(byte[] more, int count) {
        synchronized (complaint) {
            complaint.write(more, 0, Math.min(count, MOST_COMPLAINT - complaint.size()));
        }
    }

    private void kill() {
        killed = true;
        process.destroyForcibly();
    }

    private void watch(Cancellation cancellation) {
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                long since = waitingSince;
                boolean stuck = since != Long.MAX_VALUE && System.nanoTime() - since > PATIENCE_NANOS;
                if (stuck || cancellation.isRequested()) {
                    kill();
                }
            }
        } catch (InterruptedException e) {
            kill();
        }
    }
}

package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import productions.motion.value.Pixels;

/**
 * Raw pictures as a program writes them, read ahead while the last one is still looked at: so FFmpeg decodes the next on
 * one core while another measures. Never more than two pictures wait.
 *
 * @param <P> what pictures are read into
 */
final class PictureFeed<P extends Pixels> implements AutoCloseable {

    private static final int MOST_BUFFERS = 3;

    /** All buffers together hold about so many pixels, so that very large pictures do not fill the memory. */
    private static final int ALL_PIXELS = 16_000_000;

    private final Program program;
    private final RawPictures<P> pictures;
    private final BlockingQueue<Optional<P>> free = new ArrayBlockingQueue<>(MOST_BUFFERS + 1);
    private final BlockingQueue<Optional<P>> full = new ArrayBlockingQueue<>(MOST_BUFFERS + 1);
    private final Thread reader;
    private Optional<P> shown = Optional.empty();
    private volatile Optional<IOException> fault = Optional.empty();

    /**
     * Begin to read.
     *
     * @param program writes them
     * @param pictures reads what it writes
     * @param pixels how many a picture has
     */
    PictureFeed(Program program, RawPictures<P> pictures, int pixels) {
        this.program = program;
        this.pictures = pictures;
        int buffers = Math.max(1, Math.min(MOST_BUFFERS, ALL_PIXELS / pixels));
        for (int i = 0; i < buffers; i++) {
            free.add(Optional.of(pictures.blank()));
        }
        reader = new Thread(this::readAll, "pictures");
        reader.setDaemon(true);
        reader.start();
    }

    /** Return the next picture, good until the one after it is asked for; empty after the last. */
    Optional<P> next() throws IOException {
        if (shown.isPresent()) {
            free.add(shown);
        }
        try {
            shown = full.take();
        } catch (InterruptedException e) {
            throw new IOException("nobody waits for it any longer", e);
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        return shown;
    }

    private void readAll() {
        try {
            Optional<P> picture = free.take();
            while (picture.isPresent() && pictures.read(program, picture.get())) {
                full.add(picture);
                picture = free.take();
            }
        } catch (IOException e) {
            fault = Optional.of(e);
        } catch (InterruptedException e) {
            program.close();
        }
        full.add(Optional.empty());
    }

    @Override
    public void close() {
        program.close();
        free.add(Optional.empty());
    }
}

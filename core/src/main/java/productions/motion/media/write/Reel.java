package productions.motion.media.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import productions.motion.scene.Format;
import productions.motion.scene.Pictures;
import productions.motion.value.Planes;
import productions.motion.value.Refusal;

/**
 * Draws pictures ahead of whoever takes them, on all cores, and hands them out in order. Holds a fixed number of
 * pictures however long the film is.
 */
final class Reel implements AutoCloseable {

    private final Pictures pictures;
    private final int frames;
    private final ExecutorService painters;
    private final Queue<Planes> blank = new ArrayDeque<>();
    private final Queue<Future<Planes>> drawn = new ArrayDeque<>();
    private int next;

    Reel(Pictures pictures, Format format, int threads) {
        this.pictures = pictures;
        this.frames = format.frames();
        this.painters = Executors.newFixedThreadPool(threads, Reel::daemon);
        for (int i = 0; i < threads + 2; i++) {
            blank.add(Planes.ofSize(format.width(), format.height()));
        }
        drawAhead();
    }

    /** Return the next picture; it belongs to the caller until it is given back. */
    Planes take() {
        try {
            return drawn.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("Frame " + (next - drawn.size() - 1) + " cannot be drawn.", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        }
    }

    /** Give a picture back, to be drawn over. */
    void giveBack(Planes picture) {
        blank.add(picture);
        drawAhead();
    }

    private void drawAhead() {
        while (!blank.isEmpty() && next < frames) {
            Planes into = blank.remove();
            int frame = next++;
            drawn.add(painters.submit(() -> {
                pictures.draw(frame, into);
                return into;
            }));
        }
    }

    /** Stop drawing; what is being drawn is finished first. */
    @Override
    public void close() {
        List<Future<Planes>> open = new ArrayList<>(drawn);
        open.forEach(f -> f.cancel(false));
        painters.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "painter");
        thread.setDaemon(true);
        return thread;
    }
}

package productions.motion.dsl.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.read.Pictures;
import productions.motion.media.read.Samples;
import productions.motion.scene.Format;
import productions.motion.value.Frame;
import productions.motion.value.Planes;

/** The frames of a film one after the other, each with its slice of sound, as metrics take them. */
final class Frames implements Iterator<Frame>, AutoCloseable {

    private final Mp4Film film;
    private final Pictures pictures;
    private final Optional<Samples> samples;
    private Optional<Planes> next;
    private int frame;

    Frames(Mp4Film film) throws IOException {
        this.film = film;
        this.pictures = film.pictures(0);
        this.samples = film.sound().isPresent() ? Optional.of(film.samples()) : Optional.empty();
        this.next = pictures.next();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Frame next() {
        try {
            Planes planes = next.orElseThrow(NoSuchElementException::new);
            double seconds = film.video().rate().secondsOf(frame);
            int[] pixels = Screening.picture(planes).pixels();
            Frame taken = new Frame(planes.width(), planes.height(), pixels, sound(seconds), seconds);
            frame++;
            next = pictures.next();
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pictures.close();
    }

    private float[] sound(double seconds) throws IOException {
        double end = film.video().rate().secondsOf(frame + 1);
        int count = (int) (Math.round(end * Format.SAMPLE_RATE) - Math.round(seconds * Format.SAMPLE_RATE));
        float[] left = new float[count];
        float[] right = new float[count];
        int read = samples.isPresent() ? Math.max(0, samples.get().read(left, right, count)) : 0;
        for (int i = 0; i < read; i++) {
            left[i] = (left[i] + right[i]) / 2;
        }
        return Arrays.copyOf(left, read);
    }
}

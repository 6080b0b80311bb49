package productions.motion.media.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import productions.motion.family.Projection;
import productions.motion.value.Cancellation;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;

/** The frames of an MP4 one after the other, each with its slice of sound. */
final class Mp4Projection implements Projection {

    private static final int SAMPLE_RATE = 48_000;

    private final Mp4Film film;
    private final Cancellation cancellation;
    private final Pictures pictures;
    private final Samples samples;
    private long heard;
    private int frame;

    Mp4Projection(Mp4Film film, Cancellation cancellation) throws IOException {
        this.film = film;
        this.cancellation = cancellation;
        samples = film.samples();
        pictures = film.pictures(0);
    }

    @Override
    public FilmFacts facts() {
        return film.facts();
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public Optional<Frame> next() {
        cancellation.check();
        try {
            double seconds = film.video().rate().secondsOf(frame);
            Optional<Planes> planes = pictures.next();
            frame++;
            float[][] sound = sound(film.video().rate().secondsOf(frame));
            if (planes.isPresent()) {
                return Optional.of(new Frame(new PlanarPicture(planes.get()), sound, seconds));
            }
            boolean silent = sound.length == 0 || sound[0].length == 0;
            return silent ? Optional.empty() : Optional.of(Frame.unseen(sound, seconds));
        } catch (IOException e) {
            throw Mp4Projector.refused(e);
        }
    }

    private float[][] sound(double until) throws IOException {
        if (film.sound().isEmpty()) {
            return new float[0][];
        }
        int count = (int) (Math.round(until * SAMPLE_RATE) - heard);
        heard += count;
        float[][] channels = new float[2][count];
        int read = samples.read(channels[0], channels[1], count);
        return read == count ? channels : shortened(channels, read);
    }

    private static float[][] shortened(float[][] channels, int count) {
        float[][] rest = new float[channels.length][count];
        for (int i = 0; i < channels.length; i++) {
            System.arraycopy(channels[i], 0, rest[i], 0, count);
        }
        return rest;
    }

    @Override
    public void close() {
        pictures.close();
        try {
            film.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

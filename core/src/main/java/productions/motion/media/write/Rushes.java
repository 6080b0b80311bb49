package productions.motion.media.write;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import productions.motion.family.Projection;
import productions.motion.scene.Format;
import productions.motion.value.FilmFacts;
import productions.motion.value.FilmFacts.PictureFacts;
import productions.motion.value.FilmFacts.SoundFacts;
import productions.motion.value.FilmFacts.Timing;
import productions.motion.value.FilmFacts.Tracks;
import productions.motion.value.Frame;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;

/**
 * Shows a film while it is written, so that it can be measured without being decoded: one thread writes, another asks for
 * frames, a few pictures apart. Pictures are as every decoder will see them; sound is as it was before it was compressed.
 */
public final class Rushes implements Projection, Audience {

    /** So many pictures may wait to be looked at before writing waits. */
    private static final int WAITING = 3;

    private static final long PAUSE_MILLISECONDS = 50;
    private static final Shot END = new Shot(Planes.ofSize(2, 2), new float[0][]);

    private final Format format;
    private final BlockingQueue<Shot> waiting = new ArrayBlockingQueue<>(WAITING);
    private float[][] heard = new float[2][0];
    private int count;
    private long frame;
    private long shown;
    private volatile boolean closed;

    /** @param format size, speed and length of the film */
    public Rushes(Format format) {
        this.format = format;
    }

    @Override
    public void hear(float[] left, float[] right, int samples) {
        if (count + samples > heard[0].length) {
            int room = Math.max(count + samples, 2 * heard[0].length);
            heard = new float[][] {copy(heard[0], room), copy(heard[1], room)};
        }
        System.arraycopy(left, 0, heard[0], count, samples);
        System.arraycopy(right, 0, heard[1], count, samples);
        count += samples;
    }

    @Override
    public void see(Planes picture) {
        frame++;
        int slice = (int) Math.min(count, instant(frame) - instant(frame - 1));
        float[][] sound = {copy(heard[0], slice), copy(heard[1], slice)};
        for (float[] channel : heard) {
            System.arraycopy(channel, slice, channel, 0, count - slice);
        }
        count -= slice;
        put(new Shot(picture, sound));
    }

    /** Say that no picture follows. */
    public void end() {
        put(END);
    }

    @Override
    public FilmFacts facts() {
        Timing timing = new Timing(format.framesPerSecond(), format.frames(), false, false);
        PictureFacts picture =
                new PictureFacts("h264", format.width(), format.height(), format.width(), format.height(), 0, timing);
        return new FilmFacts(
                "mp4",
                format.seconds(),
                Optional.of(picture),
                Optional.of(new SoundFacts("aac", Format.SAMPLE_RATE, 2)),
                new Tracks(1, 0, 0));
    }

    @Override
    public int sampleRate() {
        return Format.SAMPLE_RATE;
    }

    @Override
    public Optional<Frame> next() {
        try {
            Shot shot = waiting.take();
            if (shot == END) {
                return Optional.empty();
            }
            double seconds = (double) shown++ / format.framesPerSecond();
            return Optional.of(new Frame(new PlanarPicture(shot.picture()), shot.sound(), seconds));
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        }
    }

    /** Look at nothing more; whoever writes goes on without waiting. */
    @Override
    public void close() {
        closed = true;
    }

    private void put(Shot shot) {
        try {
            boolean taken = closed;
            while (!taken) {
                taken = waiting.offer(shot, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS) || closed;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        }
    }

    private long instant(long number) {
        return Math.round((double) number * Format.SAMPLE_RATE / format.framesPerSecond());
    }

    private static float[] copy(float[] samples, int length) {
        return Arrays.copyOf(samples, length);
    }

    private record Shot(Planes picture, float[][] sound) {}
}

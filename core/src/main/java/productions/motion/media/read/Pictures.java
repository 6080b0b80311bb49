package productions.motion.media.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import productions.motion.value.Planes;

/**
 * The pictures of a film in the order they are shown, decoded one at a time. Close it in the end. Not thread-safe, but
 * any number of these can read one film at once.
 */
public final class Pictures implements Closeable {

    /** The most pictures that H.264 lets be decoded ahead of their turn, with room to spare (ITU-T H.264, C.4.5.3). */
    private static final int MOST_WAITING = 32;

    private final FilmFile file;
    private final PictureFormat format;
    private final SampleTable samples;
    private final DisplayOrder order;
    private final AvcDecoder decoder;
    private final Map<Integer, Planes> waiting = new HashMap<>();
    private final Deque<Planes> free = new ArrayDeque<>();
    private final byte[] buffer;
    private final int firstShown;
    private int sample;
    private long time;
    private int next;

    Pictures(FilmFile file, PictureFormat format, SampleTable samples, int firstFrame) throws FilmException {
        format.checkReadable(file.name);
        this.file = file;
        this.format = format;
        this.samples = samples;
        order = new DisplayOrder(file.name, samples);
        next = firstFrame;
        buffer = new byte[samples.largest()];
        seek();
        firstShown = sample < samples.count() ? order.shownAs(sample, time) : 0;
        decoder = new AvcDecoder(
                file.name, format.avc(), new SampleRange(format.colors().fullRange()));
    }

    /**
     * Return the next picture, or nothing after the last. Its buffers are used again by the next call: copy what shall
     * last longer.
     */
    public Optional<Planes> next() throws IOException {
        if (next >= samples.count()) {
            return Optional.empty();
        }
        while (!waiting.containsKey(next)) {
            decodeOne();
        }
        Planes picture = waiting.remove(next);
        next++;
        free.add(picture);
        return Optional.of(picture);
    }

    @Override
    public void close() {
        decoder.close();
    }

    private void decodeOne() throws IOException {
        if (sample >= samples.count() || waiting.size() > MOST_WAITING) {
            throw file.name.damaged("picture " + next + " never comes");
        }
        int shown = order.shownAs(sample, time);
        if (shown >= firstShown) {
            // pictures shown before the one we began at would need others that were never decoded
            Planes picture = free.isEmpty() ? Planes.ofSize(format.width(), format.height()) : free.remove();
            file.read(samples.places.get(sample), buffer, samples.sizes.get(sample));
            decoder.decode(buffer, samples.sizes.get(sample), picture);
            keep(shown, picture);
        }
        step();
    }

    private void keep(int shown, Planes picture) {
        if (shown >= next) {
            waiting.put(shown, picture);
        } else {
            free.add(picture);
        }
    }

    /** Go to the last start from which the wanted picture can be decoded. */
    private void seek() throws FilmException {
        int wanted = 0;
        long timeOfKey = 0;
        int key = 0;
        while (sample < samples.count()) {
            boolean start = samples.keyBefore(sample) == sample;
            int shown = order.shownAs(sample, time);
            if (start && shown <= next) {
                key = sample;
                timeOfKey = time;
            }
            if (shown == next) {
                wanted = sample;
                break;
            }
            step();
        }
        sample = Math.min(key, wanted);
        time = timeOfKey;
    }

    private void step() {
        time += samples.lengths.get(sample);
        sample++;
    }
}

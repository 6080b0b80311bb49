package productions.motion.media.read;

import java.io.IOException;

/**
 * The sound of a film as it is heard: without priming, cut to its length, stereo at 48 kHz. Read once from the front to
 * the end. Not thread-safe, but any number of these can read one film at once.
 */
public final class Samples {

    private final FilmFile file;
    private final SampleTable packets;
    private final SoundDecoder decoder;
    private final byte[] buffer;
    private final float[] left;
    private final float[] right;
    private long toSkip;
    private long toGive;
    private int packet;
    private int next;
    private int ready;

    Samples(FilmFile file, SampleTable packets, SoundDecoder decoder, SoundFacts facts) {
        this.file = file;
        this.packets = packets;
        this.decoder = decoder;
        buffer = new byte[packets.largest()];
        left = new float[decoder.mostSamples()];
        right = new float[decoder.mostSamples()];
        toSkip = facts.priming();
        toGive = facts.samples();
    }

    static Samples none(FilmFile file) throws FilmException {
        SoundFacts silence = new SoundFacts("", 1, 1, 0, 0);
        return new Samples(file, new SampleTable(), new OpusSound(file.name, 0), silence);
    }

    /**
     * Read on.
     *
     * @param left where the left channel goes, in [-1, 1]
     * @param right where the right channel goes
     * @param count how many samples are wanted
     * @return how many there were; fewer than wanted only at the end, 0 after it
     */
    public int read(float[] left, float[] right, int count) throws IOException {
        int wanted = (int) Math.min(count, toGive);
        int given = 0;
        while (given < wanted) {
            if (next == ready) {
                decodeOne();
            }
            int part = Math.min(wanted - given, ready - next);
            System.arraycopy(this.left, next, left, given, part);
            System.arraycopy(this.right, next, right, given, part);
            next += part;
            given += part;
        }
        toGive -= given;
        return given;
    }

    /** Decode the next packet, of which nothing is left when it lies in the priming. */
    private void decodeOne() throws IOException {
        if (packet >= packets.count()) {
            throw file.name.damaged("its sound ends before its time");
        }
        int size = packets.sizes.get(packet);
        file.read(packets.places.get(packet), buffer, size);
        packet++;
        ready = decoder.decode(buffer, size, left, right);
        next = (int) Math.min(ready, toSkip);
        toSkip -= next;
    }
}

package productions.motion.media.read;

import java.util.Arrays;
import net.sourceforge.jaad.aac.AACException;
import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.aac.SampleBuffer;

/**
 * AAC-LC (ISO/IEC 14496-3) by the decoder that comes with JCodec. It is right for the sound of our own films, but turns
 * noise substitution, which other encoders use, into silence without a word; so it is asked for our own only.
 */
final class AacSound implements SoundDecoder {

    private static final int MOST_SAMPLES = 2048;
    private static final float FULL_SCALE = 32_768;

    private final FilmName film;
    private final Decoder decoder;
    private final SampleBuffer decoded = new SampleBuffer();

    /** JCodec meets damage with whatever exception comes first, so all of them mean the same here and below. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    AacSound(FilmName film, byte[] configuration) throws FilmException {
        this.film = film;
        try {
            decoder = new Decoder(configuration);
        } catch (AACException | RuntimeException e) {
            throw film.damaged("its sound cannot be decoded", e);
        }
        decoded.setBigEndian(false);
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch")
    public int decode(byte[] packet, int length, float[] left, float[] right) throws FilmException {
        try {
            decoder.decodeFrame(Arrays.copyOf(packet, length), decoded);
        } catch (AACException | RuntimeException e) {
            throw film.damaged("a packet of its sound cannot be decoded", e);
        }
        byte[] data = decoded.getData();
        int channels = decoded.getChannels();
        if (channels < 1 || channels > 2 || decoded.getBitsPerSample() != 16) {
            throw film.beyondUs("AAC of " + channels + " channels");
        }
        int count = Math.min(MOST_SAMPLES, data.length / (2 * channels));
        for (int i = 0; i < count; i++) {
            left[i] = sample(data, channels * i);
            right[i] = sample(data, channels * i + channels - 1);
        }
        return count;
    }

    @Override
    public int mostSamples() {
        return MOST_SAMPLES;
    }

    private static float sample(byte[] data, int index) {
        return (short) (data[2 * index + 1] << 8 | data[2 * index] & 0xff) / FULL_SCALE;
    }
}

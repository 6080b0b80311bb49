package productions.motion.media.read;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;

/** Opus (RFC 6716) by Concentus, to stereo at 48 kHz. */
final class OpusSound implements SoundDecoder {

    private static final int RATE = 48_000;

    /** 120 ms (RFC 6716, 3.2.5). */
    private static final int MOST_SAMPLES = 5760;

    private static final float FULL_SCALE = 32_768;

    private final FilmName film;
    private final OpusDecoder decoder;
    private final short[] interleaved = new short[2 * MOST_SAMPLES];

    OpusSound(FilmName film, int gain) throws FilmException {
        this.film = film;
        try {
            decoder = new OpusDecoder(RATE, 2);
        } catch (OpusException e) {
            throw film.damaged("its sound cannot be decoded", e);
        }
        decoder.setGain(gain);
    }

    /** Concentus meets damage with whatever exception comes first, so all of them mean the same here. */
    @Override
    @SuppressWarnings("checkstyle:IllegalCatch")
    public int decode(byte[] packet, int length, float[] left, float[] right) throws FilmException {
        int count;
        try {
            count = decoder.decode(packet, 0, length, interleaved, 0, MOST_SAMPLES, false);
        } catch (OpusException | RuntimeException | AssertionError e) {
            throw film.damaged("a packet of its sound cannot be decoded", e);
        }
        for (int i = 0; i < count; i++) {
            left[i] = interleaved[2 * i] / FULL_SCALE;
            right[i] = interleaved[2 * i + 1] / FULL_SCALE;
        }
        return count;
    }

    @Override
    public int mostSamples() {
        return MOST_SAMPLES;
    }
}

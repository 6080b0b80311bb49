package productions.motion.media.opus;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.util.Arrays;
import productions.motion.media.SoundCodec;
import productions.motion.media.SoundEncoder;

/**
 * Compresses stereo sound at 48 kHz as Opus (RFC 6716): packets of 20 ms with a variable number of bits, tuned for
 * music.
 */
public final class OpusSound implements SoundEncoder {

    /** The usual rate in bits a second: film music without audible loss. */
    public static final int BITS_PER_SECOND = 160_000;

    private static final int SAMPLES_PER_SECOND = 48_000;
    private static final int BLOCK = SAMPLES_PER_SECOND / 50;
    /** The overlap of the transform (120) and the encoder's own delay (192), as libopus reports it for music. */
    private static final int LOOKAHEAD = 312;
    /** RFC 6716, section 3.4: a frame of at most 1275 bytes behind one byte of contents. */
    private static final int LARGEST_PACKET = 1276;

    private final OpusEncoder encoder;
    private final short[] samples = new short[2 * BLOCK];
    private final byte[] packet = new byte[LARGEST_PACKET];

    public OpusSound() {
        this(BITS_PER_SECOND);
    }

    /** @param bitsPerSecond the average rate, 6,000 to 510,000 */
    public OpusSound(int bitsPerSecond) {
        try {
            encoder = new OpusEncoder(SAMPLES_PER_SECOND, 2, OpusApplication.OPUS_APPLICATION_AUDIO);
        } catch (OpusException e) {
            throw new IllegalStateException("The Opus encoder refuses stereo at 48 kHz. Use AAC instead.", e);
        }
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_MUSIC);
        encoder.setComplexity(10);
        encoder.setUseVBR(true);
        encoder.setBitrate(bitsPerSecond);
    }

    @Override
    public SoundCodec codec() {
        return SoundCodec.OPUS;
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }

    @Override
    public int primingSamples() {
        return LOOKAHEAD;
    }

    @Override
    public byte[] configuration() {
        return new byte[0];
    }

    @Override
    public byte[] encode(float[] left, float[] right) {
        for (int i = 0; i < BLOCK; i++) {
            samples[2 * i] = sixteenBits(left[i]);
            samples[2 * i + 1] = sixteenBits(right[i]);
        }
        try {
            return Arrays.copyOf(packet, encoder.encode(samples, 0, BLOCK, packet, 0, packet.length));
        } catch (OpusException e) {
            throw new IllegalStateException("The Opus encoder cannot compress this sound. Use AAC instead.", e);
        }
    }

    private static short sixteenBits(float sample) {
        return (short) Math.round(Math.max(-1f, Math.min(1f, sample)) * 32767f);
    }
}

package productions.motion.media.mp4;

import productions.motion.media.SoundCodec;

/**
 * The sound of a film as its file describes it: stereo at 48 kHz.
 *
 * @param codec how the packets are compressed
 * @param primingSamples how many samples at the start of the decoded sound are not heard
 * @param configuration AudioSpecificConfig for AAC (ISO/IEC 14496-3, 1.6.2.1), nothing for Opus
 */
public record SoundTrack(SoundCodec codec, int primingSamples, byte[] configuration) {

    /** Samples a second. */
    public static final int RATE = 48_000;

    static final int CHANNELS = 2;

    public SoundTrack {
        if (primingSamples < 0 || primingSamples > 65_535) {
            throw new IllegalArgumentException(
                    "A sound cannot begin with " + primingSamples + " priming samples. Use 0 to 65535.");
        }
        if (codec == SoundCodec.AAC && (configuration.length < 2 || configuration.length > 64)) {
            throw new IllegalArgumentException("AAC needs its AudioSpecificConfig of 2 to 64 bytes, not of "
                    + configuration.length + ". Ask the encoder for it.");
        }
    }
}

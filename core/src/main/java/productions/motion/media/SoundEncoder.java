package productions.motion.media;

/** Turns blocks of samples into compressed packets, one block a packet. Not thread-safe: one encoder a track. */
public interface SoundEncoder {

    /** Return what kind of packets this makes. */
    SoundCodec codec();

    /** Return how many samples a block has, for each channel. */
    int blockSize();

    /** Return how many samples at the start of the decoded sound are not part of it: the codec's own delay. */
    int primingSamples();

    /** Return the codec's configuration as the file's sample entry carries it: AudioSpecificConfig for AAC, nothing for Opus. */
    byte[] configuration();

    /**
     * Compress one block.
     *
     * @param left {@link #blockSize()} samples in [-1, 1]
     * @param right as many for the other channel
     * @return one packet
     */
    byte[] encode(float[] left, float[] right);
}

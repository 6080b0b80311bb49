package productions.motion.media.read;

/** Turns packets of sound into samples. It must be given all packets from the first, in order. */
interface SoundDecoder {

    /**
     * Decode one packet.
     *
     * @param left where the left channel goes, in [-1, 1], with room for {@link #mostSamples()}
     * @param right where the right channel goes
     * @return how many samples there are in each channel
     */
    int decode(byte[] packet, int length, float[] left, float[] right) throws FilmException;

    /** Return how many samples a packet holds at most. */
    int mostSamples();
}

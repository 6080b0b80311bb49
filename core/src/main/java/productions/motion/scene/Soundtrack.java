package productions.motion.scene;

/** The sound of a scene in stereo at 48 kHz, as long as its pictures to the sample. */
public interface Soundtrack {

    /** Return how many samples there are in each channel. */
    long samples();

    /**
     * Play a stretch. The same stretch always gives the same samples, however it is divided.
     *
     * @param from the first sample
     * @param left where the left channel goes, in [-1, 1]
     * @param right where the right channel goes
     * @param count how many samples
     */
    void read(long from, float[] left, float[] right, int count);

    /** Return how loud the whole is. */
    Loudness loudness();
}

package productions.motion.media.read;

/**
 * What is known of the sound of a film before any is decoded.
 *
 * @param codec the four letters of the codec, {@code Opus} or {@code mp4a}
 * @param sampleRate samples a second
 * @param channels how many channels
 * @param samples how many samples are heard in each channel
 * @param priming how many decoded samples come before the first that is heard
 */
public record SoundFacts(String codec, int sampleRate, int channels, long samples, int priming) {}

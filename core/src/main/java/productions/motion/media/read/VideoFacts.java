package productions.motion.media.read;

/**
 * What is known of the pictures of a film before any is decoded.
 *
 * @param width pixels in a row
 * @param height rows
 * @param rate pictures a second; the mean, should they differ in length
 * @param frames how many pictures there are
 * @param codec the four letters of the codec, {@code avc1} for H.264
 * @param colors how the colors are meant
 */
public record VideoFacts(int width, int height, FrameRate rate, int frames, String codec, ColorTags colors) {}

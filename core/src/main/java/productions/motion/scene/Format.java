package productions.motion.scene;

/**
 * The frame of a film in space and time.
 *
 * @param width pixels in a row, even
 * @param height rows, even
 * @param framesPerSecond pictures a second
 * @param frames how many pictures there are
 */
public record Format(int width, int height, int framesPerSecond, int frames) {

    /** How many samples of sound a second has, in every film. */
    public static final int SAMPLE_RATE = 48_000;

    /** Return the length in seconds. */
    public double seconds() {
        return (double) frames / framesPerSecond;
    }

    /** Return the length in samples of sound, rounded to the nearest. */
    public long samples() {
        return Math.round((double) frames * SAMPLE_RATE / framesPerSecond);
    }

    /** Return width divided by height. */
    public double aspect() {
        return (double) width / height;
    }

    /** Return the same film in pixels of another number. */
    public Format sized(Size size) {
        return new Format(size.width(), size.height(), framesPerSecond, frames);
    }

    /** Return a film of the same size and speed that has so many frames. */
    public Format lasting(int count) {
        return new Format(width, height, framesPerSecond, count);
    }
}

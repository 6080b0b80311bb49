package productions.motion.value;

/**
 * One instant of a film: a picture and the slice of sound of equal length. Two frames are equal only when they are the
 * same object; compare their pixels.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels colors row by row, each packed as in {@link Rgb#packed()}
 * @param sound the slice of sound heard during the frame, mean of all channels, in [-1, 1]
 * @param seconds when the frame begins, from the start of the film
 */
public record Frame(int width, int height, int[] pixels, float[] sound, double seconds) {}

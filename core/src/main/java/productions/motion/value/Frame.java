package productions.motion.value;

/**
 * One instant of a film: a picture and the slice of sound of equal length. Two frames are equal only when they are the
 * same object; compare their pictures. The buffers belong to whoever shows the film and may be used again for the next
 * frame: copy what shall last longer.
 *
 * @param picture what is seen, 0 by 0 where there is only sound
 * @param channels the slice of sound heard during the frame, channel by channel in [-1, 1]; none for a silent film
 * @param seconds when the frame begins, from the start of the film
 */
public record Frame(Pixels picture, float[][] channels, double seconds) {

    private static final Picture NOTHING = new Picture(0, 0, new int[0]);

    /** A frame of packed pixels. */
    public Frame(int width, int height, int[] pixels, float[][] channels, double seconds) {
        this(new Picture(width, height, pixels), channels, seconds);
    }

    /** Return a frame in which there is nothing to see. */
    public static Frame unseen(float[][] channels, double seconds) {
        return new Frame(NOTHING, channels, seconds);
    }

    /** A frame with one channel of sound. */
    public Frame(int width, int height, int[] pixels, float[] sound, double seconds) {
        this(width, height, pixels, new float[][] {sound}, seconds);
    }

    /** Return how many pixels a row has. */
    public int width() {
        return picture.width();
    }

    /** Return how many rows the picture has. */
    public int height() {
        return picture.height();
    }

    /** Return whether there is something to see. */
    public boolean hasPicture() {
        return width() > 0 && height() > 0;
    }

    /** Return the slice of sound as one channel, the mean of all. */
    public float[] sound() {
        if (channels.length == 1) {
            return channels[0];
        }
        float[] mean = new float[channels.length == 0 ? 0 : channels[0].length];
        for (float[] channel : channels) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += channel[i] / channels.length;
            }
        }
        return mean;
    }
}

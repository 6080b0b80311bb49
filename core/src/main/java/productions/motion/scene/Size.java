package productions.motion.scene;

/**
 * The size of a picture.
 *
 * @param width pixels in a row
 * @param height rows
 */
public record Size(int width, int height) {

    /** Return width divided by height. */
    public double aspect() {
        return (double) width / height;
    }
}

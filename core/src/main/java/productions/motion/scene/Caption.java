package productions.motion.scene;

/**
 * Words shown in the picture, in white with a dark outline.
 *
 * @param text the words
 * @param place where they stand
 * @param size height of a line, in frame heights
 * @param from when they appear, in seconds
 * @param until when they are gone, in seconds
 */
public record Caption(String text, Place place, double size, double from, double until) {}

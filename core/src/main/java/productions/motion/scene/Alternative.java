package productions.motion.scene;

/**
 * What could have been chosen instead.
 *
 * @param value its name
 * @param weight its share of the chance, in [0, 1]
 */
public record Alternative(String value, double weight) {}

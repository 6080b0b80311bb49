package productions.motion.value;

/**
 * Something that no registry knew.
 *
 * @param aspect what kind of thing it is, such as {@code color}, {@code motion} or {@code film}
 * @param key its identity within the aspect, such as {@code 100,100,150}
 */
public record Discovery(String aspect, String key) {}

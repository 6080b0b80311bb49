package productions.motion.scene;

import java.nio.file.Path;

/**
 * A film that was made.
 *
 * @param file where it lies
 * @param bytes how large it is
 * @param manifest how it was made and what came out
 */
public record Film(Path file, long bytes, Manifest manifest) {}

package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.time.Instant;
import productions.motion.scene.Prompt;

/**
 * What the registries know of a film.
 *
 * @param prompt what it was made of
 * @param run the run it became
 * @param film where it lies
 * @param at when it was made
 */
record Lore(Prompt prompt, String run, Path film, Instant at) {}

package productions.motion.knowledge;

import java.time.Instant;

/**
 * Where an entry was met.
 *
 * @param run the job's id
 * @param prompt the beginning of its prompt, at most 80 characters
 * @param at when
 */
public record Source(String run, String prompt, Instant at) {}

package productions.motion.knowledge;

import java.time.Instant;

/**
 * What is kept of a run for ever.
 *
 * @param id the job's id
 * @param at when it was learned
 * @param prompt its prompt
 * @param discovered how many entries it discovered
 * @param seen how many sightings were of entries known before
 * @param memo what else was to be kept of it
 */
public record RunRow(String id, Instant at, String prompt, long discovered, long seen, String memo) {}

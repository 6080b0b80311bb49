package productions.motion.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that one job teaches, taken in together or not at all.
 *
 * @param id the job's id; a run whose id was taken in before changes nothing
 * @param at when it was learned; kept to the millisecond
 * @param prompt what the film was made of; empty when there was none
 * @param sightings what was met, each id at most once
 */
public record Run(String id, Instant at, String prompt, List<Sighting> sightings) {

    public Run {
        sightings = List.copyOf(sightings);
        Set<EntryId> ids = new TreeSet<>();
        for (Sighting sighting : sightings) {
            if (!ids.add(sighting.id())) {
                throw new IllegalArgumentException(
                        "The run '" + id + "' meets " + sighting.id() + " twice. Join its sightings to one.");
            }
        }
    }
}

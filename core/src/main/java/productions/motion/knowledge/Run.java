package productions.motion.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that one job teaches, taken in together or not at all.
 *
 * @param id the job's id, which follows from prompt, seed and all that was wished for: the same film made again is the
 *     same run, and a run whose id was taken in before changes nothing
 * @param at when it was learned; kept to the millisecond
 * @param prompt what the film was made of; empty when there was none
 * @param sightings what was met, each id at most once
 * @param memo what else is to be kept of it, such as the entries that creation was offered, so that the same film can be
 *     made again after more was learned; may be empty
 * @param notes what is written down together with it; a run that was taken in before writes nothing down
 */
public record Run(String id, Instant at, String prompt, List<Sighting> sightings, String memo, List<Note> notes) {

    public Run {
        sightings = List.copyOf(sightings);
        notes = List.copyOf(notes);
        Set<EntryId> ids = new TreeSet<>();
        for (Sighting sighting : sightings) {
            if (!ids.add(sighting.id())) {
                throw new IllegalArgumentException(
                        "The run '" + id + "' meets " + sighting.id() + " twice. Join its sightings to one.");
            }
        }
    }

    /** A run that writes no notes. */
    public Run(String id, Instant at, String prompt, List<Sighting> sightings, String memo) {
        this(id, at, prompt, sightings, memo, List.of());
    }

    /** Return the same run with more sightings, of ids it has not met. */
    public Run and(List<Sighting> more) {
        List<Sighting> all = new ArrayList<>(sightings);
        all.addAll(more);
        return new Run(id, at, prompt, all, memo, notes);
    }

    /** Return the same run with a memo. */
    public Run remembering(String text) {
        return new Run(id, at, prompt, sightings, text, notes);
    }

    /** Return the same run with notes that are written down together with it. */
    public Run noting(List<Note> more) {
        return new Run(id, at, prompt, sightings, memo, more);
    }

    /** Return the same run with what it met of some aspects alone. */
    public Run within(Set<Aspect> aspects) {
        List<Sighting> kept = sightings.stream()
                .filter(s -> aspects.contains(s.id().aspect()))
                .toList();
        return new Run(id, at, prompt, kept, memo, notes);
    }
}

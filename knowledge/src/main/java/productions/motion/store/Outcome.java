package productions.motion.store;

import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;

/**
 * What a command came to.
 *
 * @param known whether it was a run that had been taken in before, so that nothing changed
 * @param discovered the entries that are new, in the order of their ids
 * @param seen how many sightings were of entries known before
 * @param changes what people changed, if that was the command
 * @param revision the state that holds it
 */
record Outcome(boolean known, List<EntryId> discovered, long seen, Optional<ChangeSet> changes, String revision) {

    Outcome {
        discovered = List.copyOf(discovered);
    }
}

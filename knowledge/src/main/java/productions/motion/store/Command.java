package productions.motion.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Run;

/** One change to the registries: all of it happens or nothing. */
sealed interface Command {

    /**
     * A run to be taken in.
     *
     * @param run the run
     * @param discovered how many entries it discovered, as the journal has it; 0 when it is new
     */
    record Learn(Run run, int discovered) implements Command {}

    /**
     * Notes that are written down together.
     *
     * @param notes the notes
     */
    record Jot(List<Note> notes) implements Command {}

    /**
     * Names that people gave, or entries that they merged.
     *
     * @param at when
     * @param reason why
     * @param changes what changed
     * @param into for a merger, the entry that the others became part of
     */
    record Amend(Instant at, String reason, List<ChangeSet.Change> changes, Optional<EntryId> into)
            implements Command {}

    /**
     * A change set that is taken back.
     *
     * @param at when
     * @param changeSet its id
     */
    record Revert(Instant at, String changeSet) implements Command {}
}

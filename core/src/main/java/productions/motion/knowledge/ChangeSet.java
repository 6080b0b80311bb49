package productions.motion.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * Changes that people made to names, together and revertible.
 *
 * @param id what it is reverted by, such as {@code change-42}
 * @param at when it was made
 * @param reason why, in a few words
 * @param changes what changed
 * @param reverted whether it was taken back
 */
public record ChangeSet(String id, Instant at, String reason, List<Change> changes, boolean reverted) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /**
     * One entry that was renamed, or merged into another.
     *
     * @param id the entry
     * @param before its name before
     * @param after its name after; for a merged one, the name of the entry it became part of
     */
    public record Change(EntryId id, String before, String after) {}

    /**
     * A name that somebody wants an entry to have.
     *
     * @param id the entry
     * @param name its new name
     */
    public record Renaming(EntryId id, String name) {}
}

package productions.motion.knowledge;

import java.util.List;

/**
 * The registries as a writer sees them. What a method has returned from survives the end of the process at any instant.
 *
 * <p>Every change is whole: all of it or nothing. Opening for writing fails with {@link
 * productions.motion.value.Refusal.Kind#BUSY} where another process is writing; whatever writes fails with a kind that tells
 * the cause where the disk is full or may not be written. Reading goes on in both cases.
 */
public interface Registries extends Entries, Notebook, AutoCloseable {

    /** Take in what a run met; the entries it discovers are named at once. */
    Learned learn(Run run);

    /** Write notes down, together; what is known does not change by that. */
    void write(List<Note> notes);

    /**
     * Give entries new names; the old ones stay as aliases. Nothing else is rewritten, since everything refers to entries
     * by id.
     *
     * @param names the entries and what they are to be called; each name free in its registry
     * @param reason why, in a few words
     */
    ChangeSet rename(List<ChangeSet.Renaming> names, String reason);

    /** Make one entry part of another of the same aspect: its counts join, its name and key lead there from now on. */
    ChangeSet merge(EntryId from, EntryId into, String reason);

    /** Take back a change set. */
    ChangeSet revert(String changeSet);

    /** Return all change sets, the latest first. */
    List<ChangeSet> changes();

    /** Keep the present state for ever, to be read again as it is now, and return its revision. */
    String snapshot();

    @Override
    void close();
}

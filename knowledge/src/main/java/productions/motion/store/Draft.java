package productions.motion.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.RunRow;

/**
 * Changes that are worked out but not yet made: they lie over what is there until they are safe on disk, and are dropped when
 * they cannot be written. Nobody but the writing thread sees them.
 */
final class Draft implements View {

    private final View below;
    private final Map<EntryId, Row> rows = new TreeMap<>();
    private final Map<String, EntryId> names = new HashMap<>();
    private final Map<String, Table.Placed> runs = new HashMap<>();
    private Amendments amendments;
    private Revision revision;
    private long sequence;

    Draft(View below, Amendments amendments, Revision revision, long sequence) {
        this.below = below;
        this.amendments = amendments;
        this.revision = revision;
        this.sequence = sequence;
    }

    @Override
    public Optional<Row> row(EntryId id) {
        Row changed = rows.get(id);
        return changed != null ? Optional.of(changed) : below.row(id);
    }

    @Override
    public Optional<EntryId> holder(String nameKey) {
        EntryId changed = names.get(nameKey);
        return changed != null ? Optional.of(changed) : below.holder(nameKey);
    }

    @Override
    public boolean knows(String run) {
        return runs.containsKey(run) || below.knows(run);
    }

    /** Return an empty draft over this one, for a command that may fail on the way. */
    Draft attempt() {
        return new Draft(this, amendments, revision, sequence);
    }

    /** Take over what an {@linkplain #attempt} came to. */
    void adopt(Draft attempt) {
        rows.putAll(attempt.rows);
        names.putAll(attempt.names);
        runs.putAll(attempt.runs);
        amendments = attempt.amendments;
        revision = attempt.revision;
        sequence = attempt.sequence;
    }

    void put(Row row) {
        rows.put(row.id(), row);
    }

    void hold(String nameKey, EntryId id) {
        names.put(nameKey, id);
    }

    void put(RunRow run) {
        runs.put(run.id(), new Table.Placed(sequence, run));
        revision = revision.plus(run.id());
    }

    void amend(Amendments changed, String command) {
        amendments = changed;
        revision = revision.plus(command);
    }

    /** Begin the next command and return its place in the journal. */
    long next() {
        return ++sequence;
    }

    @Override
    public Amendments amendments() {
        return amendments;
    }

    Revision revision() {
        return revision;
    }

    long sequence() {
        return sequence;
    }

    /** Return the changed entries in the order of their ids. */
    Collection<Row> rows() {
        return rows.values();
    }

    /** Make the changes. */
    void write(Table to) {
        rows.values().forEach(to::put);
        names.forEach(to::hold);
        runs.values().forEach(to::put);
    }
}

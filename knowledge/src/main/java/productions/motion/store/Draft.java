package productions.motion.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.RunRow;

/**
 * Changes that are worked out but not yet made: they lie over what is there until they are safe on disk, and are dropped when
 * they cannot be written. Nobody but the writing thread sees them.
 */
final class Draft implements View {

    /** More than an entry takes with its name, and more than a run takes; texts and prompts are counted as they are. */
    private static final long ROW = 2000;

    private static final long RUN = 2000;

    private final View below;
    private final NavigableMap<EntryId, Row> rows = new TreeMap<>();
    private final Map<String, EntryId> names = new HashMap<>();
    private final Map<String, Table.Placed> runs = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private State state;

    Draft(View below, State state) {
        this.below = below;
        this.state = state;
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
        return new Draft(this, state);
    }

    /** Take over what an {@linkplain #attempt} came to. */
    void adopt(Draft attempt) {
        rows.putAll(attempt.rows);
        names.putAll(attempt.names);
        runs.putAll(attempt.runs);
        notes.putAll(attempt.notes);
        state = attempt.state;
    }

    void put(Row row) {
        rows.put(row.id(), row);
    }

    void hold(String nameKey, EntryId id) {
        names.put(nameKey, id);
    }

    void put(List<Note> written) {
        written.forEach(note -> notes.put(Table.place(note.shelf(), note.key()), note));
    }

    void put(RunRow run) {
        runs.put(run.id(), new Table.Placed(state.sequence(), run));
        state = new State(state.sequence(), state.revision().plus(run.id()), state.amendments());
    }

    void amend(Amendments amendments, String command) {
        state = new State(state.sequence(), state.revision().plus(command), amendments);
    }

    /** Begin the next command and return its place in the journal. */
    long next() {
        state = new State(state.sequence() + 1, state.revision(), state.amendments());
        return state.sequence();
    }

    @Override
    public Amendments amendments() {
        return state.amendments();
    }

    State state() {
        return state;
    }

    /** Return the changed entries in the order of their ids. */
    Collection<Row> rows() {
        return rows.values();
    }

    /** Return the entries whose sums have changed, those included that people merged or separated. */
    Collection<EntryId> touched() {
        if (amendments().isEmpty()) {
            return rows.keySet();
        }
        Set<EntryId> touched = new TreeSet<>(rows.keySet());
        touched.addAll(amendments().differences(below.amendments()));
        return touched;
    }

    /** Return how much room the changes may take in a table, in bytes. */
    long bytes() {
        long written = notes.values().stream()
                .mapToLong(n -> RUN + 4L * n.text().length())
                .sum();
        return rows.size() * ROW + runs.size() * RUN + written;
    }

    /** Return the entries of an aspect, changed or not, by key. */
    @Override
    public Stream<Row> rows(Aspect aspect) {
        NavigableMap<EntryId, Row> all = new TreeMap<>();
        try (Stream<Row> unchanged = below.rows(aspect)) {
            unchanged.forEach(row -> all.put(row.id(), row));
        }
        rows.tailMap(new EntryId(aspect, ""), true).values().stream()
                .takeWhile(row -> row.id().aspect() == aspect)
                .forEach(row -> all.put(row.id(), row));
        return all.values().stream();
    }

    /** Make the changes. */
    void write(Table to) {
        rows.values().forEach(to::put);
        names.forEach(to::hold);
        runs.values().forEach(to::put);
        notes.values().forEach(to::put);
    }
}

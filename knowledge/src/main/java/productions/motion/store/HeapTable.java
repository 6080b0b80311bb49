package productions.motion.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.RunRow;

/** A table in memory, for as long as there is little: it is there at once, where MapDB takes time to be loaded. */
final class HeapTable implements Table {

    private final ConcurrentNavigableMap<EntryId, Row> rows = new ConcurrentSkipListMap<>();
    private final Map<String, EntryId> names = new ConcurrentHashMap<>();
    private final Map<String, Long> places = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, RunRow> runs = new ConcurrentSkipListMap<>();
    private final ConcurrentNavigableMap<String, String> notes = new ConcurrentSkipListMap<>();
    private final long[] sizes = new long[Aspect.values().length];

    /** Fill a new table; add the entries whose name another has a better claim to. */
    static HeapTable fill(TableSource source, List<EntryId> nameless) throws IOException {
        HeapTable table = new HeapTable();
        source.rows((id, bytes) -> {
            Row row = RowCodec.decode(id, bytes);
            table.put(row);
            EntryId other = table.names.putIfAbsent(Amendments.key(id.aspect().registry(), row.name()), id);
            if (other != null) {
                nameless.add(id);
            }
        });
        source.runs(table::put);
        source.notes(table::put);
        return table;
    }

    @Override
    public void prepare(long bytes) {}

    @Override
    public Optional<Row> row(EntryId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Stream<Row> rows(Aspect aspect) {
        return rows.tailMap(new EntryId(aspect, ""), true).values().stream()
                .takeWhile(row -> row.id().aspect() == aspect);
    }

    /** Return how many entries, runs and notes there are. */
    long size() {
        return Arrays.stream(sizes).sum() + places.size() + notes.size();
    }

    @Override
    public long size(Aspect aspect) {
        return sizes[aspect.ordinal()];
    }

    @Override
    public Optional<EntryId> holder(String nameKey) {
        return Optional.ofNullable(names.get(nameKey));
    }

    @Override
    public long sequence(String run) {
        return places.getOrDefault(run, 0L);
    }

    @Override
    public Optional<RunRow> run(long sequence) {
        return Optional.ofNullable(runs.get(sequence));
    }

    @Override
    public List<RunRow> latest(int limit) {
        return runs.descendingMap().values().stream().limit(limit).toList();
    }

    @Override
    public Optional<String> note(String shelf, String key) {
        return Optional.ofNullable(notes.get(Table.place(shelf, key)));
    }

    @Override
    public List<Note> notes(String shelf) {
        return notes.tailMap(Table.place(shelf, "")).entrySet().stream()
                .map(e -> Table.noteAt(e.getKey(), e.getValue()))
                .takeWhile(note -> note.shelf().equals(shelf))
                .toList();
    }

    @Override
    public TableSource source() {
        return new TableSource() {
            @Override
            public void rows(RowTaker taker) throws IOException {
                for (Row row : rows.values()) {
                    taker.take(row.id(), RowCodec.encode(row));
                }
            }

            @Override
            public void runs(RunTaker taker) throws IOException {
                for (Map.Entry<Long, RunRow> run : runs.entrySet()) {
                    taker.take(new Placed(run.getKey(), run.getValue()));
                }
            }

            @Override
            public void notes(NoteTaker taker) throws IOException {
                for (Map.Entry<String, String> note : notes.entrySet()) {
                    taker.take(Table.noteAt(note.getKey(), note.getValue()));
                }
            }
        };
    }

    @Override
    public void put(Row row) {
        if (rows.put(row.id(), row) == null) {
            sizes[row.id().aspect().ordinal()]++;
        }
    }

    @Override
    public void hold(String nameKey, EntryId id) {
        names.put(nameKey, id);
    }

    @Override
    public void put(Placed run) {
        places.put(run.run().id(), run.sequence());
        runs.put(run.sequence(), run.run());
    }

    @Override
    public void put(Note note) {
        String place = Table.place(note.shelf(), note.key());
        if (note.text().isEmpty()) {
            notes.remove(place);
        } else {
            notes.put(place, note.text());
        }
    }

    @Override
    public void abandon() {}

    @Override
    public void close() {}
}

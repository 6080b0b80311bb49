package productions.motion.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;
import org.mapdb.StoreDirect;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.RunRow;

/**
 * A table in MapDB, for as much as there may be. It is made anew from snapshot and journal whenever it was not closed in
 * peace, so it needs no transactions (those of MapDB 3.1.0 do not survive a crash); and it is mapped into memory or lies
 * beside the heap, so that no interrupt can close it.
 */
final class MapDbTable implements Table {

    private static final int SLICE = 8 << 20;

    /** More than a group of commands can add to the trees besides the bytes of its rows. */
    private static final long SLACK = 4 << 20;

    private final DB db;
    private final Optional<Reserve> reserve;
    private final BTreeMap<byte[], byte[]> rows;
    private final BTreeMap<byte[], byte[]> names;
    private final BTreeMap<byte[], Long> places;
    private final NavigableMap<Long, byte[]> runs;
    private final BTreeMap<byte[], byte[]> notes;
    private final long[] sizes;

    private MapDbTable(DB db, Optional<Reserve> reserve, long[] sizes) {
        this.db = db;
        this.reserve = reserve;
        this.sizes = sizes;
        rows = rows(db).open();
        names = names(db).open();
        places = places(db).open();
        runs = runs(db).open();
        notes = notes(db).open();
    }

    /** Open what was closed in peace. */
    static MapDbTable open(Path file, long[] sizes) throws IOException {
        return new MapDbTable(mapped(file), Optional.of(new Reserve(file)), sizes);
    }

    /** Fill a new table, in a file or, if there is none, beside the heap. */
    static MapDbTable fill(Optional<Path> file, TableSource source, List<EntryId> nameless) throws IOException {
        DB db = file.isPresent() ? mapped(file.get()) : DBMaker.memoryDirectDB().make();
        Optional<Reserve> reserve = file.isPresent() ? Optional.of(new Reserve(file.get())) : Optional.empty();
        MapDbFilling filling = new MapDbFilling(db, reserve);
        nameless.addAll(filling.fill(source));
        return new MapDbTable(db, reserve, filling.sizes());
    }

    private static DB mapped(Path file) {
        return DBMaker.fileDB(file.toFile())
                .fileMmapEnable()
                .fileMmapPreclearDisable()
                .fileLockDisable()
                .allocateIncrement(SLICE)
                .make();
    }

    static DB.TreeMapMaker<byte[], byte[]> rows(DB db) {
        return db.treeMap("rows", Serializer.BYTE_ARRAY_DELTA, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable();
    }

    static DB.TreeMapMaker<byte[], byte[]> names(DB db) {
        return db.treeMap("names", Serializer.BYTE_ARRAY_DELTA, Serializer.BYTE_ARRAY);
    }

    static DB.TreeMapMaker<byte[], Long> places(DB db) {
        return db.treeMap("places", Serializer.BYTE_ARRAY_DELTA, Serializer.LONG);
    }

    static DB.TreeMapMaker<Long, byte[]> runs(DB db) {
        return db.treeMap("runs", Serializer.LONG, Serializer.BYTE_ARRAY).valuesOutsideNodesEnable();
    }

    static DB.TreeMapMaker<byte[], byte[]> notes(DB db) {
        return db.treeMap("notes", Serializer.BYTE_ARRAY_DELTA, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable();
    }

    /** Return how many bytes of the file hold something. */
    static long used(DB db) {
        return ((StoreDirect) db.getStore()).getTotalSize();
    }

    @Override
    public void prepare(long bytes) throws IOException {
        if (reserve.isPresent()) {
            reserve.get().ensure(used(db), bytes + SLACK);
        }
    }

    @Override
    public Optional<Row> row(EntryId id) {
        byte[] row = rows.get(KeyBytes.of(id));
        return row == null ? Optional.empty() : Optional.of(RowCodec.decode(id, row));
    }

    @Override
    public Stream<Row> rows(Aspect aspect) {
        byte[] from = {(byte) aspect.ordinal()};
        byte[] to = {(byte) (aspect.ordinal() + 1)};
        return rows.subMap(from, true, to, false).entrySet().stream()
                .map(entry -> RowCodec.decode(KeyBytes.id(entry.getKey()), entry.getValue()));
    }

    @Override
    public long size(Aspect aspect) {
        return sizes[aspect.ordinal()];
    }

    @Override
    public Optional<EntryId> holder(String nameKey) {
        return Optional.ofNullable(names.get(utf8(nameKey))).map(KeyBytes::id);
    }

    @Override
    public long sequence(String run) {
        Long place = places.get(utf8(run));
        return place == null ? 0 : place;
    }

    @Override
    public Optional<RunRow> run(long sequence) {
        return Optional.ofNullable(runs.get(sequence)).map(RunCodec::decode);
    }

    @Override
    public List<RunRow> latest(int limit) {
        return runs.descendingMap().values().stream()
                .limit(limit)
                .map(RunCodec::decode)
                .toList();
    }

    @Override
    public Optional<String> note(String shelf, String key) {
        return Optional.ofNullable(notes.get(utf8(Table.place(shelf, key)))).map(MapDbTable::text);
    }

    @Override
    public List<Note> notes(String shelf) {
        return notes.tailMap(utf8(Table.place(shelf, "")), true).entrySet().stream()
                .map(e -> Table.noteAt(text(e.getKey()), text(e.getValue())))
                .takeWhile(note -> note.shelf().equals(shelf))
                .toList();
    }

    @Override
    public TableSource source() {
        return new TableSource() {
            @Override
            public void rows(RowTaker taker) throws IOException {
                for (Map.Entry<byte[], byte[]> row : rows.entrySet()) {
                    taker.take(KeyBytes.id(row.getKey()), row.getValue());
                }
            }

            @Override
            public void runs(RunTaker taker) throws IOException {
                for (Map.Entry<Long, byte[]> run : runs.entrySet()) {
                    taker.take(new Placed(run.getKey(), RunCodec.decode(run.getValue())));
                }
            }

            @Override
            public void notes(NoteTaker taker) throws IOException {
                for (Map.Entry<byte[], byte[]> note : notes.entrySet()) {
                    taker.take(Table.noteAt(text(note.getKey()), text(note.getValue())));
                }
            }
        };
    }

    @Override
    public void put(Row row) {
        if (rows.put(KeyBytes.of(row.id()), RowCodec.encode(row)) == null) {
            sizes[row.id().aspect().ordinal()]++;
        }
    }

    @Override
    public void hold(String nameKey, EntryId id) {
        names.put(utf8(nameKey), KeyBytes.of(id));
    }

    @Override
    public void put(Placed run) {
        places.put(utf8(run.run().id()), run.sequence());
        runs.put(run.sequence(), RunCodec.encode(run.run()));
    }

    @Override
    public void put(Note note) {
        byte[] place = utf8(Table.place(note.shelf(), note.key()));
        if (note.text().isEmpty()) {
            notes.remove(place);
        } else {
            notes.put(place, utf8(note.text()));
        }
    }

    long[] sizes() {
        return sizes.clone();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        db.commit();
        abandon();
    }

    @Override
    public void abandon() throws IOException {
        db.close();
        if (reserve.isPresent()) {
            reserve.get().close();
        }
    }
}

package productions.motion.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mapdb.DB;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/** Fills the trees of a new MapDB from sorted input: seven times as fast as putting one after the other. */
final class MapDbFilling {

    private static final int CHECK = 1 << 20;

    private final DB db;
    private final Optional<Reserve> reserve;
    private final long[] sizes = new long[Aspect.values().length];
    private final List<byte[]> names = new ArrayList<>();
    private long unchecked;

    MapDbFilling(DB db, Optional<Reserve> reserve) {
        this.db = db;
        this.reserve = reserve;
    }

    /** Fill the trees and return the entries whose name another has a better claim to. */
    List<EntryId> fill(TableSource source) throws IOException {
        DB.TreeMapSink<byte[], byte[]> rows = MapDbTable.rows(db).createFromSink();
        source.rows((id, row) -> {
            byte[] key = KeyBytes.of(id);
            rows.put(key, row);
            sizes[id.aspect().ordinal()]++;
            names.add(join(MapDbTable.utf8(Amendments.key(id.aspect().registry(), RowCodec.name(row))), key));
            account(key.length + row.length);
        });
        rows.create();
        List<EntryId> nameless = fillNames();
        DB.TreeMapSink<Long, byte[]> runs = MapDbTable.runs(db).createFromSink();
        List<byte[]> ids = new ArrayList<>();
        source.runs(run -> {
            byte[] bytes = RunCodec.encode(run.run());
            runs.put(run.sequence(), bytes);
            ids.add(join(MapDbTable.utf8(run.run().id()), fixed(run.sequence())));
            account(2 * bytes.length);
        });
        runs.create();
        fillPlaces(ids);
        fillNotes(source);
        return nameless;
    }

    long[] sizes() {
        return sizes;
    }

    /** Of entries that have the same name the one with the smallest id keeps it. */
    private List<EntryId> fillNames() throws IOException {
        List<EntryId> nameless = new ArrayList<>();
        byte[][] sorted = names.toArray(byte[][]::new);
        names.clear();
        Arrays.parallelSort(sorted, Arrays::compareUnsigned);
        DB.TreeMapSink<byte[], byte[]> sink = MapDbTable.names(db).createFromSink();
        byte[] last = {};
        for (byte[] joined : sorted) {
            byte[] name = first(joined);
            byte[] key = second(joined);
            if (Arrays.equals(name, last)) {
                nameless.add(KeyBytes.id(key));
            } else {
                sink.put(name, key);
                account(joined.length);
            }
            last = name;
        }
        sink.create();
        return nameless;
    }

    private void fillNotes(TableSource source) throws IOException {
        DB.TreeMapSink<byte[], byte[]> sink = MapDbTable.notes(db).createFromSink();
        source.notes(note -> {
            byte[] place = MapDbTable.utf8(Table.place(note.shelf(), note.key()));
            byte[] text = MapDbTable.utf8(note.text());
            sink.put(place, text);
            account(place.length + text.length);
        });
        sink.create();
    }

    private void fillPlaces(List<byte[]> ids) {
        ids.sort(Arrays::compareUnsigned);
        DB.TreeMapSink<byte[], Long> sink = MapDbTable.places(db).createFromSink();
        for (byte[] joined : ids) {
            sink.put(first(joined), new ByteSource(second(joined)).fixed());
        }
        sink.create();
    }

    private void account(int bytes) throws IOException {
        unchecked += bytes;
        if (unchecked > CHECK && reserve.isPresent()) {
            reserve.get().ensure(MapDbTable.used(db), 4 * unchecked);
            unchecked = 0;
        }
    }

    private static byte[] fixed(long number) {
        ByteSink sink = new ByteSink();
        sink.fixed(number);
        return sink.toBytes();
    }

    /** Two keys one behind the other, so that sorting goes by the first, which has no zero. */
    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + 1 + second.length);
        System.arraycopy(second, 0, joined, first.length + 1, second.length);
        return joined;
    }

    private static byte[] first(byte[] joined) {
        return Arrays.copyOf(joined, separator(joined));
    }

    private static byte[] second(byte[] joined) {
        return Arrays.copyOfRange(joined, separator(joined) + 1, joined.length);
    }

    private static int separator(byte[] joined) {
        int at = 0;
        while (joined[at] != 0) {
            at++;
        }
        return at;
    }
}

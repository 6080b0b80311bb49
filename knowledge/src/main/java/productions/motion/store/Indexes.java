package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/** The orders and places of all entries; those of an aspect are worked out when they are first asked for. */
final class Indexes {

    private final Map<Aspect, AspectIndex> indexes = new EnumMap<>(Aspect.class);

    /** Read what was {@linkplain #write written}. */
    static Indexes read(ByteBuffer in) {
        Indexes read = new Indexes();
        for (long rest = in.getLong(); rest > 0; rest--) {
            Aspect aspect = Aspect.values()[(int) in.getLong()];
            read.indexes.put(aspect, AspectIndex.read(aspect, in));
        }
        return read;
    }

    synchronized void write(ArrayFile out) throws IOException {
        out.number(indexes.size());
        for (Map.Entry<Aspect, AspectIndex> index : indexes.entrySet()) {
            out.number(index.getKey().ordinal());
            index.getValue().write(out);
        }
    }

    /** Return the index of an aspect, made from its entries if it is not there yet. */
    synchronized AspectIndex of(Aspect aspect, View view, Table table) {
        AspectIndex known = indexes.get(aspect);
        if (known != null) {
            return known;
        }
        AspectIndex index = new AspectIndex(aspect);
        try (Stream<Row> rows = table.rows(aspect)) {
            rows.filter(row -> !view.amendments().isMerged(row.id()))
                    .forEach(row -> index.put(row.id(), view.whole(row).tally()));
        }
        indexes.put(aspect, index);
        return index;
    }

    /** Take in a change to an entry. */
    synchronized void refresh(EntryId id, View view) {
        AspectIndex index = indexes.get(id.aspect());
        if (index == null) {
            return;
        }
        EntryId root = view.amendments().root(id);
        if (!root.equals(id)) {
            index.remove(id);
        }
        view.row(root).ifPresent(row -> index.put(root, view.whole(row).tally()));
    }
}

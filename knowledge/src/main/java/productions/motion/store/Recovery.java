package productions.motion.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;

/** Makes what readers see from what is on disk: the newest whole snapshot, and the journal from there on. */
final class Recovery {

    /** How many changed entries are gathered before they go to the table. */
    private static final int GROUP = 20_000;

    private final Folder folder;
    private final Application application;
    private final Limits limits;
    private final Optional<Path> liveFile;

    /**
     * Prepare for recovering.
     *
     * @param folder where everything is
     * @param application works commands out
     * @param limits when a store does what
     * @param liveFile where the table of a large store is to be; without it, beside the heap
     */
    Recovery(Folder folder, Application application, Limits limits, Optional<Path> liveFile) {
        this.folder = folder;
        this.application = application;
        this.limits = limits;
        this.liveFile = liveFile;
    }

    /**
     * What was found.
     *
     * @param live what readers see
     * @param end where the journal ends
     */
    record Found(Live live, JournalReader.End end) {}

    /** Return where the journal ends, and how much of it is not live yet. */
    JournalReader.End end(Live live) throws IOException {
        long known = live.state().sequence();
        return new JournalReader(folder, known, placed -> {}).read(known);
    }

    /** Recover from snapshot and journal. */
    Found recover() throws IOException {
        List<EntryId> nameless = new ArrayList<>();
        Optional<SnapshotReader> snapshot =
                newest(folder.snapshots().descendingMap().values());
        if (snapshot.isEmpty()) {
            return replay(new Live(new HeapTable(), State.EMPTY, new Indexes()), 0);
        }
        SnapshotReader source = snapshot.get();
        Table table = source.size() > limits.heap()
                ? MapDbTable.fill(liveFile, source, nameless)
                : HeapTable.fill(source, nameless);
        Live live = new Live(table, source.state(), new Indexes());
        Draft draft = live.draft();
        for (EntryId id : nameless) {
            application.naming().settle(Naming.next(draft.row(id).orElseThrow()), draft);
        }
        live.publish(draft);
        Found found = replay(live, source.last());
        if (source.last() > source.state().sequence()) {
            settleWords(live);
        }
        return found;
    }

    /** Take in what the journal has beyond what is live. */
    private Found replay(Live live, long least) throws IOException {
        long known = live.state().sequence();
        Draft[] draft = {live.draft()};
        JournalReader reader = new JournalReader(folder, known, placed -> {
            application.apply(placed.command(), draft[0]);
            if (draft[0].rows().size() > GROUP) {
                flush(live, draft[0]);
                draft[0] = live.draft();
            }
        });
        JournalReader.End end = reader.read(Math.max(known, least));
        flush(live, draft[0]);
        return new Found(live, end);
    }

    private void flush(Live live, Draft draft) throws IOException {
        live.table().prepare(draft.bytes());
        live.publish(draft);
        grow(live);
    }

    /** Move to MapDB when there is too much for memory alone. */
    void grow(Live live) throws IOException {
        if (live.table() instanceof HeapTable heap && heap.size() > limits.heap()) {
            live.moveTo(MapDbTable.fill(liveFile, TableSource.of(heap), new ArrayList<>()));
        }
    }

    private static Optional<SnapshotReader> newest(Collection<Path> files) throws IOException {
        for (Path file : files) {
            Optional<SnapshotReader> snapshot = SnapshotReader.open(file);
            if (snapshot.isPresent()) {
                return snapshot;
            }
        }
        return Optional.empty();
    }

    /** Names that follow from texts may have moved while the snapshot was written. */
    private void settleWords(Live live) {
        Draft draft = live.draft();
        for (Registry registry : List.of(Registry.SEMANTIC, Registry.INTERPRETATION, Registry.LINGUISTIC)) {
            application.naming().settleAll(registry, draft);
        }
        live.publish(draft);
    }
}

package productions.motion.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import productions.motion.knowledge.Describer;

/** What the writing thread works with: the files of a store that is open for writing, and what readers see. */
final class Desk implements Closeable {

    /** A snapshot is due when the journal behind the last one is longer than this part of it. */
    private static final int SHARE = 20;

    /** When a store is opened or closed one is due sooner: whoever was killed once may be killed again. */
    private static final int SHARE_AT_EITHER_END = 36;

    private final Folder folder;
    private final Limits limits;
    private final FolderLock lock;
    private final LiveFile liveFile;
    private final Application application;
    private final Recovery recovery;
    private final Live live;
    private final Journal journal;
    private CompletableFuture<Long> snapshot = CompletableFuture.completedFuture(0L);
    private long tail;
    private boolean changed;

    private Desk(Folder folder, Limits limits, FolderLock lock, Describer describer) throws IOException {
        this.folder = folder;
        this.limits = limits;
        this.lock = lock;
        liveFile = new LiveFile(folder);
        application = new Application(new Naming(describer));
        recovery = new Recovery(folder, application, limits, Optional.of(folder.live()));
        Recovery.Found found = recover();
        live = found.live();
        tail = found.end().replayed();
        journal = new Journal(folder, found.end(), limits.segment());
        beginSnapshotIfDue(SHARE_AT_EITHER_END);
    }

    /** Take the lock of a folder and open what is in it. */
    static Desk open(Folder folder, Limits limits, Describer describer) throws IOException {
        Files.createDirectories(folder.path());
        FolderLock lock = FolderLock.take(folder);
        boolean open = false;
        try {
            Desk desk = new Desk(folder, limits, lock, describer);
            open = true;
            return desk;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private Recovery.Found recover() throws IOException {
        Optional<Live> closed = liveFile.open();
        if (closed.isPresent()) {
            JournalReader.End end = recovery.end(closed.get());
            if (end.replayed() == 0) {
                return new Recovery.Found(closed.get(), end, 0);
            }
            closed.get().table().close();
        }
        liveFile.delete();
        changed = true;
        return recovery.recover();
    }

    Live live() {
        return live;
    }

    Application application() {
        return application;
    }

    /** Make a group of commands safe, then show it to readers. */
    void commit(byte[] lines, Draft draft) throws IOException {
        if (!changed) {
            changed = true;
            liveFile.soil();
        }
        live.table().prepare(draft.bytes());
        journal.append(lines, draft.state().sequence());
        tail += lines.length;
        live.publish(draft);
        recovery.grow(live);
        beginSnapshotIfDue(SHARE);
    }

    private void beginSnapshotIfDue(int share) throws IOException {
        if (isSnapshotDue(share) && snapshot.isDone()) {
            tail = 0;
            snapshot = Apart.begin("registry-snapshot", this::snapshot);
        }
    }

    private boolean isSnapshotDue(int share) throws IOException {
        if (tail <= limits.tail()) {
            return false;
        }
        NavigableMap<Long, Path> snapshots = folder.snapshots();
        return snapshots.isEmpty() || tail > Files.size(snapshots.lastEntry().getValue()) / share;
    }

    /** Write a snapshot, then delete what two snapshots make needless. */
    private Long snapshot() throws IOException {
        long written = new SnapshotWriter(live).write(folder);
        NavigableMap<Long, Path> snapshots = folder.snapshots();
        while (snapshots.size() > 2) {
            Files.delete(snapshots.pollFirstEntry().getValue());
        }
        NavigableMap<Long, Path> segments = folder.segments();
        Iterator<Long> each = segments.keySet().iterator();
        while (snapshots.size() == 2 && each.hasNext()) {
            Long segment = each.next();
            Long next = segments.higherKey(segment);
            if (next != null && next <= snapshots.firstKey() + 1) {
                Files.delete(segments.get(segment));
            }
        }
        return written;
    }

    /** Close the files as they are after a failure; what readers see is made again when they are opened. */
    void abandon() {
        snapshot.exceptionally(failed -> 0L).join();
        for (Closeable file : List.<Closeable>of(live.table()::abandon, journal, lock)) {
            try {
                file.close();
            } catch (IOException e) {
                // It has failed before, and everybody was told.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lock;
                journal) {
            snapshot.exceptionally(failed -> 0L).join();
            if (isSnapshotDue(SHARE_AT_EITHER_END)) {
                snapshot();
            }
            live.table().close();
            if (changed && live.table() instanceof MapDbTable table) {
                liveFile.close(live, table);
            }
        }
    }
}

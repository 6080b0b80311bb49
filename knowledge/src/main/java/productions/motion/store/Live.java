package productions.motion.store;

import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import productions.motion.knowledge.EntryId;

/** The registries as they are now, for readers of any thread: a run is seen whole or not at all. */
final class Live implements View {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Table table;
    private Amendments amendments = Amendments.NONE;
    private Revision revision = Revision.NONE;
    private long sequence;

    Live(Table table) {
        this.table = table;
    }

    /** Return an empty draft over what is there now; only the writing thread may ask. */
    Draft draft() {
        return new Draft(this, amendments, revision, sequence);
    }

    /** Make what a draft holds visible to readers. */
    void publish(Draft draft) {
        lock.writeLock().lock();
        try {
            draft.write(table);
            amendments = draft.amendments();
            revision = draft.revision();
            sequence = draft.sequence();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Return what is read while nothing is published. */
    <T> T read(Supplier<T> reading) {
        lock.readLock().lock();
        try {
            return reading.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    Table table() {
        return table;
    }

    @Override
    public Optional<Row> row(EntryId id) {
        return table.row(id);
    }

    @Override
    public Optional<EntryId> holder(String nameKey) {
        return table.holder(nameKey);
    }

    @Override
    public boolean knows(String run) {
        return table.sequence(run) > 0;
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
}

package productions.motion.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/** The registries as they are now, for readers of any thread: a run is seen whole or not at all. */
final class Live implements View {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Table table;
    private volatile State state;
    private final Indexes indexes;

    Live(Table table, State state, Indexes indexes) {
        this.table = table;
        this.state = state;
        this.indexes = indexes;
    }

    /** Return an empty draft over what is there now; only the writing thread may ask. */
    Draft draft() {
        return new Draft(this, state);
    }

    /** Make what a draft holds visible to readers. */
    void publish(Draft draft) {
        lock.writeLock().lock();
        try {
            Collection<EntryId> touched = draft.touched();
            draft.write(table);
            state = draft.state();
            touched.forEach(id -> indexes.refresh(id, this));
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

    /** Do some work on files while nothing is published. */
    <T> T hold(Apart.Work<T> work) throws IOException {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Return the orders and places of an aspect's entries; to be used within {@link #read}. */
    AspectIndex index(Aspect aspect) {
        return indexes.of(aspect, this, table);
    }

    Table table() {
        return table;
    }

    @Override
    public Optional<Row> row(EntryId id) {
        return table.row(id);
    }

    @Override
    public Stream<Row> rows(Aspect aspect) {
        return table.rows(aspect);
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
        return state.amendments();
    }

    State state() {
        return state;
    }

    Indexes indexes() {
        return indexes;
    }

    /** Go on with another table that holds the same. */
    void moveTo(Table other) {
        lock.writeLock().lock();
        try {
            table = other;
        } finally {
            lock.writeLock().unlock();
        }
    }
}

package productions.motion.store;

import java.io.IOException;
import productions.motion.knowledge.EntryId;

/** Something a table can be filled from: entries in the order of their ids, then runs in the order of the journal. */
interface TableSource {

    void rows(RowTaker taker) throws IOException;

    void runs(RunTaker taker) throws IOException;

    /** Takes one entry after the other. */
    @FunctionalInterface
    interface RowTaker {
        void take(EntryId id, byte[] row) throws IOException;
    }

    /** Takes one run after the other. */
    @FunctionalInterface
    interface RunTaker {
        void take(Table.Placed run) throws IOException;
    }
}

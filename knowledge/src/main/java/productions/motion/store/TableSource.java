package productions.motion.store;

import java.io.IOException;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;

/** Something a table can be filled from: entries in the order of their ids, then runs in the order of the journal, then notes by place. */
interface TableSource {

    void rows(RowTaker taker) throws IOException;

    void runs(RunTaker taker) throws IOException;

    void notes(NoteTaker taker) throws IOException;

    /** Takes one entry after the other. */
    @FunctionalInterface
    interface RowTaker {
        void take(EntryId id, byte[] row) throws IOException;
    }

    /** Takes one note after the other. */
    @FunctionalInterface
    interface NoteTaker {
        void take(Note note) throws IOException;
    }

    /** Takes one run after the other. */
    @FunctionalInterface
    interface RunTaker {
        void take(Table.Placed run) throws IOException;
    }
}

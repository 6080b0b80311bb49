package productions.motion.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/** Something a table can be filled from: entries in the order of their ids, then runs in the order of the journal. */
interface TableSource {

    void rows(RowTaker taker) throws IOException;

    void runs(RunTaker taker) throws IOException;

    /** What another table holds. */
    static TableSource of(Table table) {
        return new TableSource() {
            @Override
            public void rows(RowTaker taker) throws IOException {
                for (Aspect aspect : Aspect.values()) {
                    try (Stream<Row> rows = table.rows(aspect)) {
                        for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                            Row row = each.next();
                            taker.take(row.id(), RowCodec.encode(row));
                        }
                    }
                }
            }

            @Override
            public void runs(RunTaker taker) throws IOException {
                try (Stream<Table.Placed> runs = table.runs()) {
                    for (Iterator<Table.Placed> each = runs.iterator(); each.hasNext(); ) {
                        taker.take(each.next());
                    }
                }
            }
        };
    }

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

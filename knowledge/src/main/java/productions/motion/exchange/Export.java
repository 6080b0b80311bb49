package productions.motion.exchange;

import java.io.IOException;
import java.io.Writer;
import productions.motion.knowledge.Entries;

/** A form that the registries can be written in: one entry at a time, in an order that depends on nothing but them. */
@FunctionalInterface
public interface Export {

    /**
     * Write all entries.
     *
     * @param entries where they are read from, one at a time
     * @param to where they go; flushed at the end, never closed
     * @throws IOException when it cannot be written to
     */
    void write(Entries entries, Writer to) throws IOException;
}

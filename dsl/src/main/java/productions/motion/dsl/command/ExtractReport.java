package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import productions.motion.extract.Measured;

/** Hears what films measure, and tells it in its own form. */
interface ExtractReport extends AutoCloseable {

    /** A film begins. */
    void begin(Path film);

    /** A stretch of it was measured. */
    void measured(Measured stretch);

    /** What was meant by a film of ours, beside what was measured. */
    void intended(List<Intention> intentions);

    /**
     * The film is over.
     *
     * @param readable how far it could be read
     * @param reason what was wrong with it; empty where nothing was
     */
    void end(Readable readable, String reason);

    @Override
    void close();

    /** How far a film could be read. */
    enum Readable {
        /** All of it. */
        YES,
        /** Some of it is missing or damaged. */
        PARTIAL,
        /** Nothing of it. */
        NO
    }
}

package productions.motion.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.RunRow;

/** Where entries, names and runs are looked up. One thread writes; any may read meanwhile. */
interface Table extends AutoCloseable {

    /** Return an entry as it is stored. */
    Optional<Row> row(EntryId id);

    /** Return the entries of an aspect by key, as they are at the moment they are reached. */
    Stream<Row> rows(Aspect aspect);

    /** Return everything, for another table or a snapshot. */
    TableSource source();

    /** Return how many entries an aspect has, those that were merged into others included. */
    long size(Aspect aspect);

    /** Return which entry's value leads to a name; see {@link Amendments#key}. */
    Optional<EntryId> holder(String nameKey);

    /** Return the place of a run in the journal, or 0 when it was never taken in. */
    long sequence(String run);

    /** Return the run at a place in the journal. */
    Optional<RunRow> run(long sequence);

    /** Return the latest runs, the latest first. */
    List<RunRow> latest(int limit);

    /** Return what the latest note under a key says. */
    Optional<String> note(String shelf, String key);

    /** Return all notes of a shelf by key. */
    List<Note> notes(String shelf);

    /** Make sure that there is room for so many bytes of rows more, as long as failing can still be told. */
    void prepare(long bytes) throws IOException;

    void put(Row row);

    void hold(String nameKey, EntryId id);

    void put(Placed run);

    /** Keep a note in place of the one before, or take that one away where the new one is empty. */
    void put(Note note);

    /** Return where a note lies among all notes, so that those of a shelf lie together. */
    static String place(String shelf, String key) {
        return shelf + '\0' + key;
    }

    /** Return the note that lies at a place. */
    static Note noteAt(String place, String text) {
        int end = place.indexOf(0);
        return new Note(place.substring(0, end), place.substring(end + 1), text);
    }

    /** Close it after a failure, without making anything safe. */
    void abandon() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A run with its place in the journal.
     *
     * @param sequence the place
     * @param run the run
     */
    record Placed(long sequence, RunRow run) {}
}

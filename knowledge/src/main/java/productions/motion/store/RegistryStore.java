package productions.motion.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.RunRow;
import productions.motion.value.OkLab;
import productions.motion.value.Refusal;

/**
 * The registries in a folder of this machine.
 *
 * <p>A journal of checked lines is the truth: a run is done when its line is safe on disk, and what readers see is made
 * from those lines. What that is does not depend on the order in which runs came. One process writes; any number read.
 * A state that was {@linkplain #snapshot kept} is read from the folder {@code kept/REVISION} in that of the store.
 */
public final class RegistryStore implements Registries {

    private final Path folder;
    private final @Nullable SingleWriter writer;
    private final Live live;
    private final Reading reading;

    private RegistryStore(Path folder, Describer describer, @Nullable SingleWriter writer, Live live) {
        this.folder = folder;
        this.writer = writer;
        this.live = live;
        this.reading = new Reading(live, describer);
    }

    /**
     * Open the registries in a folder for reading and writing; nobody else may write there until they are closed.
     *
     * @param folder where they are; made if it is not there
     * @param describer says what entries are called and made of
     * @throws Refusal of the kind BUSY where another process writes, PERMISSION where nothing may be written, TRANSFER where
     *     the disk fails or is full, DATA where a file is damaged
     */
    public static RegistryStore open(Path folder, Describer describer) {
        return open(folder, describer, Limits.USUAL);
    }

    static RegistryStore open(Path folder, Describer describer, Limits limits) {
        SingleWriter writer = SingleWriter.start(folder, () -> Desk.open(new Folder(folder), limits, describer));
        return new RegistryStore(folder, describer, writer, writer.live());
    }

    /**
     * Open the registries in a folder as they are now, for reading; nothing is written, and others may write meanwhile.
     *
     * @param folder where they are; if it is not there, nothing is known
     * @param describer says what entries are called and made of
     */
    public static RegistryStore reading(Path folder, Describer describer) {
        return reading(folder, describer, Limits.USUAL);
    }

    static RegistryStore reading(Path folder, Describer describer, Limits limits) {
        try {
            Recovery recovery =
                    new Recovery(new Folder(folder), new Application(new Naming(describer)), limits, Optional.empty());
            Live live = Apart.run("registry-reader", () -> recovery.recover().live());
            return new RegistryStore(folder, describer, null, live);
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /**
     * Make everything that readers see again, from the journal, with the names that the describer gives today.
     *
     * @param folder where the registries are
     * @param describer says what entries are called and made of
     * @return what was found
     * @throws Refusal as for opening
     */
    public static Rebuilt rebuild(Path folder, Describer describer) {
        return rebuild(folder, describer, Limits.USUAL);
    }

    static Rebuilt rebuild(Path folder, Describer describer, Limits limits) {
        try {
            return Apart.run("registry-rebuild", () -> new Rebuilding(new Folder(folder), describer, limits).rebuild());
        } catch (IOException e) {
            throw Trouble.writing(folder, e);
        }
    }

    @Override
    public Learned learn(Run run) {
        Outcome outcome = writer().ask(view -> new Command.Learn(run, 0));
        List<Entry> discovered = new ArrayList<>();
        outcome.discovered().forEach(id -> find(id).ifPresent(discovered::add));
        return new Learned(outcome.revision(), discovered, outcome.seen(), outcome.known());
    }

    @Override
    public void write(List<Note> notes) {
        writer().ask(view -> new Command.Jot(List.copyOf(notes)));
    }

    @Override
    public ChangeSet rename(List<ChangeSet.Renaming> names, String reason) {
        return change(Petition.rename(names, reason, now()));
    }

    @Override
    public ChangeSet merge(EntryId from, EntryId into, String reason) {
        return change(Petition.merge(from, into, reason, now()));
    }

    @Override
    public ChangeSet revert(String changeSet) {
        return change(Petition.revert(changeSet, now()));
    }

    private ChangeSet change(Petition petition) {
        return writer().ask(petition).changes().orElseThrow();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private SingleWriter writer() {
        if (writer == null) {
            throw new Refusal(
                    Refusal.Kind.PERMISSION,
                    "The registries in " + folder
                            + " are open for reading only. Open them for writing to change them.");
        }
        return writer;
    }

    @Override
    public List<ChangeSet> changes() {
        List<ChangeSet> changes = new ArrayList<>();
        live.read(live::amendments).list().forEach(amendment -> changes.add(0, amendment.changes()));
        return changes;
    }

    @Override
    public String snapshot() {
        writer();
        try {
            return Apart.run("registry-snapshot", () -> live.hold(this::keep));
        } catch (IOException e) {
            throw Trouble.writing(folder, e);
        }
    }

    /** A kept state is a store of its own: a snapshot, and a journal that goes on from there. */
    private String keep() throws IOException {
        State state = live.state();
        Folder kept = new Folder(folder).kept(state.revision().toString());
        if (kept.snapshots().isEmpty()) {
            new SnapshotWriter(live).write(kept);
            Files.write(kept.segment(state.sequence() + 1), Line.of(Journal.header(state.sequence() + 1)));
        }
        return state.revision().toString();
    }

    @Override
    public String revision() {
        return reading.revision();
    }

    @Override
    public long size(Aspect aspect) {
        return reading.size(aspect);
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return reading.find(id);
    }

    @Override
    public Optional<Entry> named(Registry registry, String name) {
        return reading.named(registry, name);
    }

    @Override
    public List<Entry> first(Aspect aspect, Order order, int limit) {
        return reading.first(aspect, order, limit);
    }

    @Override
    public Stream<Entry> all(Aspect aspect) {
        return reading.all(aspect);
    }

    @Override
    public Optional<RunRow> run(String id) {
        return reading.run(id);
    }

    @Override
    public List<RunRow> runs(int limit) {
        return reading.runs(limit);
    }

    @Override
    public Optional<String> note(String shelf, String key) {
        return reading.note(shelf, key);
    }

    @Override
    public List<Note> notes(String shelf) {
        return reading.notes(shelf);
    }

    @Override
    public List<Near> nearest(Aspect aspect, OkLab color, double tolerance, int limit) {
        return reading.nearest(aspect, color, tolerance, limit);
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}

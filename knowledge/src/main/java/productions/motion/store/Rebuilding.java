package productions.motion.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;

/** Makes everything that readers see again, from the journal. */
final class Rebuilding {

    private final Folder folder;
    private final Describer describer;
    private final Limits limits;

    Rebuilding(Folder folder, Describer describer, Limits limits) {
        this.folder = folder;
        this.describer = describer;
        this.limits = limits;
    }

    Rebuilt rebuild() throws IOException {
        Files.createDirectories(folder.path());
        try (FolderLock lock = FolderLock.take(folder)) {
            new LiveFile(folder).delete();
            List<Path> damaged = deleteDamaged();
            Recovery.Found found = new Recovery(
                            folder, new Application(new Naming(describer)), limits, Optional.of(folder.live()))
                    .rebuild();
            Live live = found.live();
            try (Journal journal = new Journal(folder, found.end(), limits.segment())) {
                new SnapshotWriter(live).write(folder);
                deleteOthers(live.state().sequence(), found.snapshot());
            }
            Rebuilt rebuilt = report(found, damaged);
            live.table().close();
            new LiveFile(folder).delete();
            return rebuilt;
        }
    }

    private static Rebuilt report(Recovery.Found found, List<Path> damaged) {
        Live live = found.live();
        long entries = 0;
        for (Aspect aspect : Aspect.values()) {
            entries += live.table().size(aspect) - live.amendments().merged(aspect);
        }
        State state = live.state();
        return new Rebuilt(
                state.sequence() - found.snapshot(),
                state.revision().commands() - state.amendments().commands(),
                entries,
                found.snapshot(),
                found.end().torn(),
                damaged,
                state.revision().toString());
    }

    private List<Path> deleteDamaged() throws IOException {
        List<Path> damaged = new ArrayList<>();
        for (Path snapshot : folder.snapshots().values()) {
            if (SnapshotReader.open(snapshot).isEmpty()) {
                damaged.add(snapshot);
                Files.delete(snapshot);
            }
        }
        return damaged;
    }

    /** Older snapshots may hold what an older Motion made of the journal; only the one that was needed stays. */
    private void deleteOthers(long newest, long needed) throws IOException {
        for (Map.Entry<Long, Path> snapshot : folder.snapshots().entrySet()) {
            if (snapshot.getKey() != newest && snapshot.getKey() != needed) {
                Files.delete(snapshot.getValue());
            }
        }
    }
}

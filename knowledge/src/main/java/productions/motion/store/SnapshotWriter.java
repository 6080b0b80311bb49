package productions.motion.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import productions.motion.knowledge.Aspect;

/**
 * Writes what is known to a file, so that the journal need not be read from its beginning. Others go on writing meanwhile:
 * an entry may be newer than the snapshot, and tells by its last command which ones it already has.
 */
final class SnapshotWriter {

    static final long MAGIC = 0x4D4F5449_4F4E5331L;

    /** The version of the form. Version 1 had no notes. */
    static final int VERSION = 2;

    /** Stands where a length would if more were to come. */
    private static final int END = -1;

    private static final int BUFFER = 1 << 16;

    private final Live live;

    SnapshotWriter(Live live) {
        this.live = live;
    }

    /** Write a snapshot and return how many bytes it has; the file is there whole or not at all. */
    long write(Folder folder) throws IOException {
        Files.createDirectories(folder.path());
        State state = live.state();
        TableSource source = live.table().source();
        Path unfinished = folder.path().resolve("snapshot.unfinished");
        CRC32C crc = new CRC32C();
        try (FileOutputStream file = new FileOutputStream(unfinished.toFile());
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(file, crc), BUFFER))) {
            header(state, out);
            rows(source, out);
            runs(source, state.sequence(), out);
            notes(source, out);
            out.writeLong(live.state().sequence());
            out.flush();
            out.writeLong(crc.getValue());
            out.flush();
            file.getFD().sync();
        }
        Path finished = folder.snapshot(state.sequence());
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        folder.force();
        return Files.size(finished);
    }

    private void header(State state, DataOutputStream out) throws IOException {
        out.writeLong(MAGIC);
        out.writeInt(VERSION);
        out.writeLong(state.sequence());
        out.writeLong(state.revision().commands());
        out.writeLong(state.revision().sum());
        block(AmendmentCodec.encode(state.amendments()), out);
    }

    private static void rows(TableSource source, DataOutputStream out) throws IOException {
        EnumSet<Aspect> begun = EnumSet.noneOf(Aspect.class);
        source.rows((id, row) -> {
            if (begun.add(id.aspect())) {
                if (begun.size() > 1) {
                    out.writeInt(END);
                }
                block(id.aspect().id().getBytes(StandardCharsets.UTF_8), out);
            }
            block(KeyBytes.of(id), out);
            block(row, out);
        });
        if (!begun.isEmpty()) {
            out.writeInt(END);
        }
        out.writeInt(END);
    }

    /** Only runs up to the snapshot's command: later ones are to be taken in again. */
    private static void runs(TableSource source, long last, DataOutputStream out) throws IOException {
        source.runs(run -> {
            if (run.sequence() <= last) {
                block(RunCodec.encode(run.run()), out);
                out.writeLong(run.sequence());
            }
        });
        out.writeInt(END);
    }

    private static void notes(TableSource source, DataOutputStream out) throws IOException {
        source.notes(note -> {
            block(Table.place(note.shelf(), note.key()).getBytes(StandardCharsets.UTF_8), out);
            block(note.text().getBytes(StandardCharsets.UTF_8), out);
        });
        out.writeInt(END);
    }

    private static void block(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

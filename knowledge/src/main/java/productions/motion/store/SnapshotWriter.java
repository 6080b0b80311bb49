package productions.motion.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import productions.motion.knowledge.Aspect;

/**
 * Writes what is known to a file, so that the journal need not be read from its beginning. Others go on writing meanwhile:
 * an entry may be newer than the snapshot, and tells by its last command which ones it already has.
 */
final class SnapshotWriter {

    static final long MAGIC = 0x4D4F5449_4F4E5331L;

    /** The version of the form. An older one is not read: the journal is. */
    static final int VERSION = 1;

    private static final int BUFFER = 1 << 16;

    private final Live live;

    SnapshotWriter(Live live) {
        this.live = live;
    }

    /** Write a snapshot and return how many bytes it has; the file is there whole or not at all. */
    long write(Folder folder) throws IOException {
        Files.createDirectories(folder.path());
        State state = live.state();
        Path unfinished = folder.path().resolve("snapshot.unfinished");
        CRC32C crc = new CRC32C();
        try (FileOutputStream file = new FileOutputStream(unfinished.toFile());
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(file, crc), BUFFER))) {
            header(state, out);
            rows(out);
            runs(state.sequence(), out);
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

    private void rows(DataOutputStream out) throws IOException {
        for (Aspect aspect : Aspect.values()) {
            block(aspect.id().getBytes(StandardCharsets.UTF_8), out);
            try (Stream<Row> rows = live.table().rows(aspect)) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    block(KeyBytes.of(row.id()), out);
                    block(RowCodec.encode(row), out);
                }
            }
            out.writeInt(-1);
        }
        out.writeInt(-1);
    }

    /** Only runs up to the snapshot's command: later ones are to be taken in again. */
    private void runs(long last, DataOutputStream out) throws IOException {
        try (Stream<Table.Placed> runs = live.table().runs()) {
            Iterator<Table.Placed> each =
                    runs.takeWhile(run -> run.sequence() <= last).iterator();
            while (each.hasNext()) {
                Table.Placed run = each.next();
                block(RunCodec.encode(run.run()), out);
                out.writeLong(run.sequence());
            }
        }
        out.writeInt(-1);
    }

    private static void block(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

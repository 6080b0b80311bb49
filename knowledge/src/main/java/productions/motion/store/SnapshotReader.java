package productions.motion.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/** Reads a snapshot, once it has been checked to the last byte. */
final class SnapshotReader implements TableSource {

    private static final int WITH_NOTES = 2;

    private final ByteBuffer bytes;
    private final Map<Aspect, Integer> sections = new EnumMap<>(Aspect.class);
    private State state = State.EMPTY;
    private int runs;
    private int notes;
    private long rows;
    private long last;

    private SnapshotReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Return the snapshot in a file, or nothing where it is damaged. */
    static Optional<SnapshotReader> open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            SnapshotReader reader = new SnapshotReader(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return reader.isWhole() && reader.isKnown(file) ? Optional.of(reader) : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Return what was known when it was begun. */
    State state() {
        return state;
    }

    /** Return the last command of which it may hold something. */
    long last() {
        return last;
    }

    /** Return how many entries it holds. */
    long size() {
        return rows;
    }

    @Override
    public void rows(RowTaker taker) throws IOException {
        for (Map.Entry<Aspect, Integer> section : sections.entrySet()) {
            bytes.position(section.getValue());
            for (int length = bytes.getInt(); length >= 0; length = bytes.getInt()) {
                EntryId id =
                        new EntryId(section.getKey(), KeyBytes.id(block(length)).key());
                taker.take(id, block(bytes.getInt()));
            }
        }
    }

    @Override
    public void runs(RunTaker taker) throws IOException {
        bytes.position(runs);
        for (int length = bytes.getInt(); length >= 0; length = bytes.getInt()) {
            byte[] run = block(length);
            taker.take(new Table.Placed(bytes.getLong(), RunCodec.decode(run)));
        }
    }

    @Override
    public void notes(NoteTaker taker) throws IOException {
        bytes.position(notes);
        for (int length = notes == 0 ? -1 : bytes.getInt(); length >= 0; length = bytes.getInt()) {
            String place = new String(block(length), StandardCharsets.UTF_8);
            taker.take(Table.noteAt(place, new String(block(bytes.getInt()), StandardCharsets.UTF_8)));
        }
    }

    private boolean isWhole() {
        int end = bytes.limit() - Long.BYTES;
        if (end <= 0) {
            return false;
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().limit(end));
        return bytes.getLong(end) == crc.getValue();
    }

    /** Note where everything is; return false where it is not a snapshot of kinds that are known. */
    private boolean isKnown(Path file) {
        if (bytes.getLong() != SnapshotWriter.MAGIC) {
            return false;
        }
        int version = bytes.getInt();
        if (version > SnapshotWriter.VERSION) {
            throw Trouble.later(file, version, SnapshotWriter.VERSION);
        }
        long sequence = bytes.getLong();
        Revision revision = new Revision(bytes.getLong(), bytes.getLong());
        Amendments amendments = AmendmentCodec.decode(block(bytes.getInt()));
        for (int length = bytes.getInt(); length >= 0; length = bytes.getInt()) {
            Optional<Aspect> aspect = Aspect.find(new String(block(length), StandardCharsets.UTF_8));
            if (aspect.isEmpty()) {
                return false;
            }
            sections.put(aspect.get(), bytes.position());
            rows += skipRows();
        }
        runs = bytes.position();
        for (int length = bytes.getInt(); length >= 0; length = bytes.getInt()) {
            bytes.position(bytes.position() + length + Long.BYTES);
        }
        if (version >= WITH_NOTES) {
            notes = bytes.position();
            skipRows();
        }
        last = bytes.getLong();
        state = new State(sequence, revision, amendments);
        return true;
    }

    private long skipRows() {
        long skipped = 0;
        for (int length = bytes.getInt(); length >= 0; length = bytes.getInt()) {
            bytes.position(bytes.position() + length);
            int row = bytes.getInt();
            bytes.position(bytes.position() + row);
            skipped++;
        }
        return skipped;
    }

    private byte[] block(int length) {
        byte[] block = new byte[length];
        bytes.get(block);
        return block;
    }
}

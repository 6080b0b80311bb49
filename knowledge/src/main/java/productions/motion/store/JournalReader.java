package productions.motion.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Reads the journal from some command on. A last write that was cut off by a crash is left out: it was never reported as
 * done. Whatever else is wrong is refused, with its place.
 */
final class JournalReader {

    private static final String HEADER = "{\"journal\":\"motion\",\"version\":";

    private final Folder folder;
    private final long after;
    private final Taker reader;
    private final CommandReader json = new CommandReader();
    private long sequence;
    private long replayed;

    /** Takes one command after the other. */
    @FunctionalInterface
    interface Taker {
        void take(CommandReader.Placed command) throws IOException;
    }

    /**
     * Prepare for reading.
     *
     * @param folder where the journal is
     * @param after the last command that is known already
     * @param reader takes the commands after that, in their order
     */
    JournalReader(Folder folder, long after, Taker reader) {
        this.folder = folder;
        this.after = after;
        this.reader = reader;
    }

    /**
     * Where the journal ends.
     *
     * @param sequence the last command
     * @param segment the newest part, if it has a whole header
     * @param version the version of its form
     * @param length how much of it is whole, in bytes
     * @param torn how many bytes of a last write that was cut off lie behind
     * @param replayed how many bytes of commands were read that were not known already
     */
    record End(long sequence, Optional<Path> segment, int version, long length, long torn, long replayed) {}

    /** Read to the end of the journal, which must reach at least some command. */
    End read(long least) throws IOException {
        NavigableMap<Long, Path> segments = folder.segments();
        End end = new End(0, Optional.empty(), CommandWriter.VERSION, 0, 0, 0);
        for (Map.Entry<Long, Path> segment : segments.entrySet()) {
            Long next = segments.higherKey(segment.getKey());
            if (next == null || next > after + 1) {
                end = read(segment.getValue(), segment.getKey(), next == null);
            }
        }
        if (end.sequence() < least) {
            Path file = segments.isEmpty()
                    ? folder.segment(1)
                    : segments.lastEntry().getValue();
            throw Trouble.damage(
                    file, end.length(), "it ends with command " + end.sequence() + ", but there were " + least);
        }
        return end;
    }

    private End read(Path file, long first, boolean newest) throws IOException {
        requireNext(file, first);
        sequence = first - 1;
        byte[] bytes = Files.readAllBytes(file);
        int version = -1;
        int from = 0;
        for (int to = lineEnd(bytes, from); to >= 0 && Line.isWhole(bytes, from, to); to = lineEnd(bytes, from)) {
            if (version < 0) {
                version = version(file, bytes, from + Line.PREFIX, to);
            }
            boolean isHeader = from == 0 && version > 0;
            if (!isHeader) {
                take(file, version, bytes, from, to);
            }
            from = to + 1;
        }
        if (from < bytes.length) {
            requireTorn(file, bytes, from, newest);
        }
        Optional<Path> segment = version < 0 ? Optional.empty() : Optional.of(file);
        return new End(sequence, segment, version, from, bytes.length - from, replayed);
    }

    private void requireNext(Path file, long first) {
        if (first != sequence + 1 && (sequence > 0 || first > after + 1)) {
            throw Trouble.damage(
                    file,
                    0,
                    "it begins with command " + first + ", but the one before ended with " + Math.max(sequence, after));
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Return the version that the first line of a file tells; the oldest form had no such line. */
    private static int version(Path file, byte[] bytes, int from, int to) {
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int version = line.startsWith(HEADER)
                ? Integer.parseInt(line, HEADER.length(), line.indexOf(',', HEADER.length()), 10)
                : 0;
        if (version > CommandWriter.VERSION) {
            throw Trouble.later(file, version, CommandWriter.VERSION);
        }
        return version;
    }

    private void take(Path file, int version, byte[] bytes, int from, int to) throws IOException {
        if (sequence < after && version >= CommandReader.OLDEST && CommandReader.isNext(bytes, from, sequence + 1)) {
            sequence++;
            return;
        }
        CommandReader.Placed placed = command(file, version, bytes, from, to);
        if (placed.sequence() != sequence + 1) {
            throw Trouble.damage(
                    file, from, "after command " + sequence + " comes " + placed.sequence() + ", so some are missing");
        }
        sequence = placed.sequence();
        if (sequence > after) {
            replayed += to + 1 - from;
            reader.take(placed);
        }
    }

    private CommandReader.Placed command(Path file, int version, byte[] bytes, int from, int to) {
        try {
            if (version >= CommandReader.OLDEST) {
                return json.read(bytes, from + Line.PREFIX, to);
            }
            byte[] migrated = Migrations.toPresent(version, bytes, from + Line.PREFIX, to);
            return json.read(migrated, 0, migrated.length);
        } catch (JacksonException | IllegalArgumentException e) {
            throw Trouble.damage(file, from, "the command there cannot be understood (" + e.getMessage() + ")");
        }
    }

    private static void requireTorn(Path file, byte[] bytes, int from, boolean newest) {
        if (!newest) {
            throw Trouble.damage(file, from, "the line there is not whole, though a later part of the journal follows");
        }
        for (int start = from + 1; start + Line.PREFIX < bytes.length; start++) {
            boolean mayBegin = bytes[start + Line.PREFIX] == '{' && bytes[start + Line.PREFIX - 1] == ' ';
            if (mayBegin && Line.isWhole(bytes, start, lineEnd(bytes, start))) {
                throw Trouble.damage(file, from, "the line there is not whole, though whole ones follow");
            }
        }
    }
}

package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapdb.DBException;
import productions.motion.knowledge.Aspect;
import productions.motion.value.Seed;

/**
 * The live index of a large store between two openings. The file of its orders is there only while the index is as it was
 * closed: it is deleted before the first change, and written again at the end.
 */
final class LiveFile {

    private static final long VERSION = 2;

    private final Folder folder;

    LiveFile(Folder folder) {
        this.folder = folder;
    }

    /** Return what was closed in peace, if it was. */
    Optional<Live> open() throws IOException {
        if (!Files.exists(folder.orders()) || !Files.exists(folder.live())) {
            return Optional.empty();
        }
        ByteBuffer in = ArrayFile.read(folder.orders());
        if (in.limit() < 2 * Long.BYTES || in.getLong() != VERSION || in.getLong() != aspects()) {
            return Optional.empty();
        }
        long sequence = in.getLong();
        Revision revision = new Revision(in.getLong(), in.getLong());
        byte[] amendments = new byte[(int) in.getLong()];
        in.get(amendments);
        long[] sizes = new long[Aspect.values().length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = in.getLong();
        }
        Indexes indexes = Indexes.read(in);
        try {
            MapDbTable table = MapDbTable.open(folder.live(), sizes);
            return Optional.of(
                    new Live(table, new State(sequence, revision, AmendmentCodec.decode(amendments)), indexes));
        } catch (DBException e) {
            // It is made from the journal again, whatever is wrong with it.
            return Optional.empty();
        }
    }

    /** Say that the live index will differ from what was closed. */
    void soil() throws IOException {
        if (Files.deleteIfExists(folder.orders())) {
            folder.force();
        }
    }

    /** Delete a live index that cannot be used. */
    void delete() throws IOException {
        soil();
        Files.deleteIfExists(folder.live());
    }

    /** Keep what goes with a live index that is on disk. */
    void close(Live live, MapDbTable table) throws IOException {
        try (ArrayFile out = new ArrayFile(folder.orders())) {
            out.number(VERSION);
            out.number(aspects());
            State state = live.state();
            out.number(state.sequence());
            out.number(state.revision().commands());
            out.number(state.revision().sum());
            byte[] amendments = AmendmentCodec.encode(state.amendments());
            out.bytes(amendments, amendments.length);
            long[] sizes = table.sizes();
            out.longs(sizes, sizes.length);
            live.indexes().write(out);
            out.finish();
        }
        folder.force();
    }

    /** Return a number that changes when kinds of entries come, go or change places. */
    private static long aspects() {
        return Seed.ofText(Stream.of(Aspect.values()).map(Aspect::id).collect(Collectors.joining(" ")))
                .value();
    }
}

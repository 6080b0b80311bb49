package productions.motion.media.read;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads the tables of fragments (moof, ISO/IEC 14496-12, 8.8) and adds their samples to the tracks. A last fragment that
 * is not whole is left out, since that is how a broken recording ends.
 */
final class FragmentReader {

    private static final int BASE_PLACE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int LENGTH = 0x8;
    private static final int SIZE = 0x10;
    private static final int FLAGS = 0x20;

    private final FilmFile file;
    private final BoxView description;
    private final Iterable<Track> tracks;

    FragmentReader(FilmFile file, BoxView description, Iterable<Track> tracks) {
        this.file = file;
        this.description = description;
        this.tracks = tracks;
    }

    void readAll(TopLevel boxes) throws IOException {
        for (int i = 0; i < boxes.fragmentPlaces().size(); i++) {
            long place = boxes.fragmentPlaces().get(i);
            for (BoxView part : boxes.fragment(file, i).children()) {
                if (part.type().equals("traf") && !readPart(part, place)) {
                    return;
                }
            }
        }
    }

    /** Return whether all samples of the part lie in the file. */
    private boolean readPart(BoxView part, long fragmentPlace) throws FilmException {
        BoxView header = part.child("tfhd");
        int flags = (int) header.u32() & 0xff_ffff;
        long id = header.u32();
        Optional<Track> track = track(id);
        long base = (flags & BASE_PLACE) != 0 ? header.s64() : fragmentPlace;
        header.skip((flags & DESCRIPTION) != 0 ? 4 : 0);
        Defaults defaults = Defaults.ofTrack(description, id);
        defaults = new Defaults(
                (flags & LENGTH) != 0 ? header.u32() : defaults.length,
                (flags & SIZE) != 0 ? header.u32() : defaults.size,
                (flags & FLAGS) != 0 ? header.u32() : defaults.flags);
        if (track.isEmpty()) {
            return true;
        }
        RunReader runs = new RunReader(file, track.get().samples(), base, defaults);
        for (BoxView run : part.children()) {
            if (run.type().equals("trun") && !runs.read(run)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Track> track(long id) {
        for (Track track : tracks) {
            if (track.id() == id) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    /** What holds of a sample where nothing else is said. */
    record Defaults(long length, long size, long flags) {

        static Defaults ofTrack(BoxView description, long id) throws FilmException {
            for (BoxView box : description.child("mvex").children()) {
                if (box.type().equals("trex") && box.skip(4).u32() == id) {
                    box.skip(4);
                    return new Defaults(box.u32(), box.u32(), box.u32());
                }
            }
            return new Defaults(0, 0, 0);
        }
    }
}

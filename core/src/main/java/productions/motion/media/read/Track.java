package productions.motion.media.read;

import java.util.Optional;

/**
 * One track of a film.
 *
 * @param id its number in the file
 * @param kind {@code vide} or {@code soun} or another
 * @param timescale ticks of its clock a second
 * @param entry what a decoder must know; its type is the codec
 * @param samples what it holds
 */
record Track(long id, String kind, long timescale, Edit edit, Optional<BoxView> entry, SampleTable samples) {

    static Track read(BoxView box, FilmFile file) throws FilmException {
        BoxView header = box.child("tkhd");
        int version = header.version();
        long id = header.skip(version == 1 ? 16 : 8).u32();
        BoxView media = box.child("mdia");
        BoxView handler = media.child("hdlr");
        handler.skip(8);
        String kind = handler.text(4);
        BoxView tables = media.child("minf").child("stbl");
        BoxView entries = tables.child("stsd");
        entries.skip(8);
        Optional<BoxView> entry = entries.children().stream().findFirst();
        SampleTable samples = isWanted(kind) ? new SampleTableReader(tables, file).read() : new SampleTable();
        return new Track(id, kind, timescale(media.child("mdhd")), Edit.read(box), entry, samples);
    }

    /** Return ticks a second as the header of a film or of media says it. */
    static long timescale(BoxView header) throws FilmException {
        int version = header.version();
        long timescale = header.skip(version == 1 ? 16 : 8).u32();
        if (timescale == 0) {
            throw header.damaged("has a clock that stands still");
        }
        return timescale;
    }

    private static boolean isWanted(String kind) {
        return kind.equals("vide") || kind.equals("soun");
    }

    BoxView codec(FilmName film) throws FilmException {
        return entry.orElseThrow(() -> film.damaged("one of its tracks names no codec"));
    }
}

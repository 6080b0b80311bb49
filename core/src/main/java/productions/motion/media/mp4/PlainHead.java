package productions.motion.media.mp4;

/** What stands before the media in a plain file: its kind, the description of the film, the head of the media box. */
final class PlainHead {

    private PlainHead() {}

    /** Write it all. The places in the tables depend on its own size, so it is written once to learn that. */
    static BoxWriter write(Movie movie, Provenance provenance, long soundSamples) {
        BoxWriter out = new BoxWriter();
        write(out, movie, provenance, soundSamples, 0, Places.SMALL);
        Places places = Places.forFileOf(out.size() + movie.mediaBytes());
        if (places == Places.LARGE) {
            write(out, movie, provenance, soundSamples, 0, places);
        }
        write(out, movie, provenance, soundSamples, out.size(), places);
        return out;
    }

    private static void write(
            BoxWriter out, Movie movie, Provenance provenance, long soundSamples, long mediaStart, Places places) {
        out.clear();
        Movie.writeKind(out, "isom", "iso2", "avc1", "mp41");
        movie.writePlain(out, provenance, soundSamples, mediaStart, places);
        places.beginMedia(out, movie.mediaBytes());
    }
}

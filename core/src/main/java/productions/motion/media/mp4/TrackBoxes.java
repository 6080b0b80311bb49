package productions.motion.media.mp4;

/**
 * Writes headers of the film and of its tracks (ISO/IEC 14496-12, 8.2 to 8.6.6). Times take 64 bits only where 32 are
 * too few. No dates are written: the same film is the same file.
 */
final class TrackBoxes {

    private static final long LIMIT = 0xffff_ffffL;
    private static final int UNDETERMINED_LANGUAGE = 0x55c4;

    private final BoxWriter out;
    private final long clock;

    TrackBoxes(BoxWriter out, long clock) {
        this.out = out;
        this.clock = clock;
    }

    void writeMovieHeader(long duration) {
        int version = versionFor(duration);
        out.open("mvhd", version, 0);
        writeDates(version);
        out.u32(clock);
        writeTime(version, duration);
        out.u32(0x10000).u16(0x100).zeros(10);
        writeUpright();
        out.zeros(24).u32(Movie.SOUND_ID + 1).close();
    }

    /** Begin the track of the pictures. */
    void begin(int id, VideoTrack video, long duration) {
        writeTrackHeader(id, duration, 0);
        out.u32((long) video.width() << 16).u32((long) video.height() << 16).close();
    }

    /** Begin the track of the sound. */
    void begin(int id, long duration) {
        writeTrackHeader(id, duration, 0x100);
        out.u32(0).u32(0).close();
    }

    /**
     * Say which part of the track is seen or heard.
     *
     * @param duration how long, on the clock of the film; 0 in fragments means to the end
     * @param from where it begins, on the clock of the track
     */
    void writeEdit(long duration, long from) {
        int version = versionFor(duration);
        out.open("edts").open("elst", version, 0).u32(1);
        writeTime(version, duration);
        writeTime(version, from);
        out.u16(1).u16(0).close().close();
    }

    /** Begin the description of the media up to its tables; {@link #end()} ends it and the track. */
    void beginMedia(long timescale, long duration, Kind kind) {
        int version = versionFor(duration);
        out.open("mdia").open("mdhd", version, 0);
        writeDates(version);
        out.u32(timescale);
        writeTime(version, duration);
        out.u16(UNDETERMINED_LANGUAGE).u16(0).close();
        out.open("hdlr", 0, 0)
                .u32(0)
                .utf8(kind.handler)
                .zeros(12)
                .utf8(kind.title)
                .u8(0)
                .close();
        out.open("minf");
        kind.writeHeader(out);
        out.open("dinf")
                .open("dref", 0, 0)
                .u32(1)
                .open("url ", 0, 1)
                .close()
                .close()
                .close();
        out.open("stbl");
    }

    void end() {
        out.close().close().close().close();
    }

    private void writeTrackHeader(int id, long duration, int volume) {
        int version = versionFor(duration);
        out.open("trak").open("tkhd", version, 3); // shown, and part of the presentation
        writeDates(version);
        out.u32(id).u32(0);
        writeTime(version, duration);
        out.zeros(8).u16(0).u16(0).u16(volume).u16(0);
        writeUpright();
    }

    /** Write the matrix that neither turns nor scales. */
    private void writeUpright() {
        out.u32(0x10000).zeros(12).u32(0x10000).zeros(12).u32(0x40000000);
    }

    private void writeDates(int version) {
        out.zeros(version == 1 ? 16 : 8);
    }

    private void writeTime(int version, long time) {
        if (version == 1) {
            out.u64(time);
        } else {
            out.u32(time);
        }
    }

    private static int versionFor(long duration) {
        return duration > LIMIT ? 1 : 0;
    }

    /** What a track holds. */
    enum Kind {
        PICTURE("vide", "Picture"),
        SOUND("soun", "Sound");

        private final String handler;
        private final String title;

        Kind(String handler, String title) {
            this.handler = handler;
            this.title = title;
        }

        private void writeHeader(BoxWriter out) {
            if (this == PICTURE) {
                out.open("vmhd", 0, 1).zeros(8).close();
            } else {
                out.open("smhd", 0, 0).zeros(4).close();
            }
        }
    }
}

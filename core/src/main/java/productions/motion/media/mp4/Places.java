package productions.motion.media.mp4;

/** How many bits the place of a chunk takes in the file: few players mind the large form, but all know the small one. */
enum Places {
    /** 32 bits, for files up to 4 GiB. */
    SMALL,
    /** 64 bits. */
    LARGE;

    private static final long SMALL_LIMIT = 0xffff_ffffL;

    static Places forFileOf(long bytes) {
        return bytes > SMALL_LIMIT ? LARGE : SMALL;
    }

    void write(BoxWriter out, LongTable starts, long mediaStart) {
        out.open(this == LARGE ? "co64" : "stco", 0, 0).u32(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            long place = mediaStart + starts.get(i);
            if (this == LARGE) {
                out.u64(place);
            } else {
                out.u32(place);
            }
        }
        out.close();
    }

    /** Begin the box of all media; its content follows unwritten here. */
    void beginMedia(BoxWriter out, long mediaBytes) {
        if (this == LARGE) {
            out.u32(1).utf8("mdat").u64(mediaBytes + 16);
        } else {
            out.u32(mediaBytes + 8).utf8("mdat");
        }
    }
}

package productions.motion.media.read;

/**
 * Which part of a track is seen or heard (elst, ISO/IEC 14496-12, 8.6.6): the first entry that shows anything.
 *
 * @param from where it begins, on the clock of the track
 * @param duration how long it is, on the clock of the film; 0 means to the end
 */
record Edit(long from, long duration) {

    static final Edit NONE = new Edit(0, 0);

    static Edit read(BoxView track) throws FilmException {
        BoxView edits = track.find("edts").isPresent()
                ? track.child("edts").find("elst").orElse(null)
                : null;
        if (edits == null) {
            return NONE;
        }
        int version = edits.version();
        int count = edits.count(version == 1 ? 20 : 12);
        for (int i = 0; i < count; i++) {
            long duration = edits.time(version);
            long from = version == 1 ? edits.s64() : edits.s32();
            edits.skip(4);
            if (from >= 0 && duration >= 0) {
                return new Edit(from, duration);
            }
        }
        return NONE;
    }
}

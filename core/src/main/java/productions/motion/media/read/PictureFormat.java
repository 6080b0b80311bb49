package productions.motion.media.read;

/**
 * What the file says of its pictures (avc1, ISO/IEC 14496-12, 12.1.3).
 *
 * @param codec four letters
 * @param avc how to decode them
 */
record PictureFormat(String codec, int width, int height, ColorTags colors, AvcConfiguration avc) {

    private static final int UNSAID = 2;

    static PictureFormat read(FilmName film, BoxView entry) throws FilmException {
        if (!entry.type().equals("avc1")) {
            throw film.beyondUs("pictures of the kind '" + entry.type() + "'");
        }
        entry.skip(24);
        int width = entry.u16();
        int height = entry.u16();
        entry.skip(50);
        AvcConfiguration avc = AvcConfiguration.parse(film, entry.child("avcC"));
        if (width < 2 || height < 2) {
            throw film.damaged("its pictures claim to be " + width + "x" + height);
        }
        if (width % 2 != 0 || height % 2 != 0) {
            throw film.beyondUs("pictures of " + width + "x" + height);
        }
        return new PictureFormat(entry.type(), width, height, colors(entry, avc), avc);
    }

    /** Refuse colors that would come out wrong, since pictures are handed on as BT.709. */
    void checkReadable(FilmName film) throws FilmException {
        avc.checkReadable(film);
        if (colors.matrix() != ColorTags.BT709.matrix() && colors.matrix() != UNSAID) {
            throw film.beyondUs("colors of matrix " + colors.matrix() + " (ITU-T H.273) instead of BT.709");
        }
    }

    private static ColorTags colors(BoxView entry, AvcConfiguration avc) throws FilmException {
        ColorTags inStream = avc.sequences().get(0).colors();
        for (BoxView box : entry.children()) {
            if (box.type().equals("colr") && box.text(4).equals("nclx")) {
                return new ColorTags(box.u16(), box.u16(), box.u16(), box.u8() >> 7 == 1);
            }
        }
        return inStream;
    }
}

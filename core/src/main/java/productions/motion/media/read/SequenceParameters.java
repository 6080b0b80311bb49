package productions.motion.media.read;

/**
 * What a sequence parameter set of H.264 says (ITU-T H.264, 7.3.2.1.1 and E.1.1), as far as it decides whether we can
 * read the pictures and how their slices begin.
 *
 * @param oddity what our decoder cannot do, in words; empty when it can do all
 */
record SequenceParameters(
        int id,
        int frameNumberBits,
        int orderType,
        int orderBits,
        boolean orderDeltaAlwaysZero,
        int macroblocks,
        ColorTags colors,
        String oddity) {

    private static final int BASELINE = 66;
    private static final int MAIN = 77;
    private static final int HIGH = 100;

    /** Level 6.2 (table A-1). */
    private static final int MOST_MACROBLOCKS = 139_264;

    static SequenceParameters parse(FilmName film, byte[] unit) throws FilmException {
        BitCursor in = new BitCursor(film, unit, 1, unit.length - 1);
        int profile = (int) in.bits(8);
        in.bits(16);
        int id = in.upTo(31);
        String oddity = profile == BASELINE || profile == MAIN || profile == HIGH ? "" : "H.264 of profile " + profile;
        if (profile == HIGH) {
            oddity = parseHigh(in);
        }
        if (!oddity.isEmpty()) {
            return new SequenceParameters(id, 4, 2, 4, true, 1, ColorTags.UNSAID, oddity);
        }
        return parseRest(film, in, id);
    }

    private static String parseHigh(BitCursor in) throws FilmException {
        if (in.upTo(3) != 1) {
            return "H.264 with other chroma than 4:2:0";
        }
        int lumaBeyond8 = in.upTo(6);
        int chromaBeyond8 = in.upTo(6);
        if (lumaBeyond8 + chromaBeyond8 != 0) {
            return "H.264 with more than 8 bits";
        }
        if (in.flag()) {
            return "lossless H.264";
        }
        return in.flag() ? "H.264 with scaling matrices" : "";
    }

    private static SequenceParameters parseRest(FilmName film, BitCursor in, int id) throws FilmException {
        int frameNumberBits = in.upTo(12) + 4;
        int orderType = in.upTo(2);
        int orderBits = orderType == 0 ? in.upTo(12) + 4 : 0;
        boolean alwaysZero = orderType != 1 || in.flag();
        if (orderType == 1) {
            skipOrderCycle(in);
        }
        in.upTo(16);
        in.bits(1);
        long macroblocks = (in.upTo(MOST_MACROBLOCKS) + 1L) * (in.upTo(MOST_MACROBLOCKS) + 1L);
        if (macroblocks > MOST_MACROBLOCKS) {
            throw film.damaged("its pictures claim to be larger than H.264 allows");
        }
        boolean frames = in.flag();
        String oddity = frames ? "" : "interlaced pictures";
        in.bits(frames ? 1 : 2);
        if (in.flag()) {
            for (int side = 0; side < 4; side++) {
                in.upTo(0xffff);
            }
        }
        ColorTags colors = in.flag() ? parseColors(in) : ColorTags.UNSAID;
        return new SequenceParameters(
                id, frameNumberBits, orderType, orderBits, alwaysZero, (int) macroblocks, colors, oddity);
    }

    private static void skipOrderCycle(BitCursor in) throws FilmException {
        in.skipSigned();
        in.skipSigned();
        int cycle = in.upTo(255);
        for (int i = 0; i < cycle; i++) {
            in.skipSigned();
        }
    }

    private static ColorTags parseColors(BitCursor in) throws FilmException {
        if (in.flag() && in.bits(8) == 255) {
            in.bits(32);
        }
        if (in.flag()) {
            in.bits(1);
        }
        if (!in.flag()) {
            return ColorTags.UNSAID;
        }
        in.bits(3);
        boolean full = in.flag();
        if (!in.flag()) {
            return new ColorTags(2, 2, 2, full);
        }
        return new ColorTags((int) in.bits(8), (int) in.bits(8), (int) in.bits(8), full);
    }
}

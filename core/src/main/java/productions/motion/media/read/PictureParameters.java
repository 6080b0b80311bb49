package productions.motion.media.read;

/**
 * What a picture parameter set of H.264 says (ITU-T H.264, 7.3.2.2), as far as it decides whether we can read the
 * pictures and how their slices begin.
 *
 * @param weightedBoth how pictures predicted from two others weigh them: 1 means by a table in each slice
 * @param oddity what our decoder cannot do, in words; empty when it can do all
 */
record PictureParameters(
        int id,
        int sequence,
        boolean arithmetic,
        boolean orderPresent,
        int references,
        int laterReferences,
        boolean weighted,
        int weightedBoth,
        boolean filterControl,
        String oddity) {

    static PictureParameters parse(FilmName film, byte[] unit) throws FilmException {
        BitCursor in = new BitCursor(film, unit, 1, unit.length - 1);
        int id = in.upTo(255);
        int sequence = in.upTo(31);
        boolean arithmetic = in.flag();
        boolean orderPresent = in.flag();
        if (in.upTo(7) != 0) {
            return new PictureParameters(
                    id, sequence, arithmetic, orderPresent, 1, 1, false, 0, false, "H.264 with slice groups");
        }
        int references = in.upTo(31) + 1;
        int laterReferences = in.upTo(31) + 1;
        boolean weighted = in.flag();
        int weightedBoth = (int) in.bits(2);
        in.skipSigned();
        in.skipSigned();
        in.skipSigned();
        boolean filterControl = in.flag();
        return new PictureParameters(
                id,
                sequence,
                arithmetic,
                orderPresent,
                references,
                laterReferences,
                weighted,
                weightedBoth,
                filterControl,
                oddity(in));
    }

    private static String oddity(BitCursor in) throws FilmException {
        if (in.flag()) {
            return "H.264 with constrained intra prediction";
        }
        if (in.flag()) {
            return "H.264 with redundant pictures";
        }
        if (!in.hasMore()) {
            return "";
        }
        in.bits(1);
        return in.flag() ? "H.264 with scaling matrices" : "";
    }
}

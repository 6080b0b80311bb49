package productions.motion.media.read;

/**
 * Reads how a slice of H.264 begins (ITU-T H.264, 7.3.3), to find in time what our decoder would get wrong without a
 * word, and to keep headers from it that never end.
 */
final class SliceHeader {

    private static final int P = 0;
    private static final int B = 1;
    private static final int I = 2;
    private static final int FILTER_OFF = 1;

    private final BitCursor in;
    private final SequenceParameters sequence;
    private final PictureParameters picture;
    private int references;
    private int laterReferences;

    private SliceHeader(BitCursor in, SequenceParameters sequence, PictureParameters picture) {
        this.in = in;
        this.sequence = sequence;
        this.picture = picture;
        references = picture.references();
        laterReferences = picture.laterReferences();
    }

    /**
     * Check one slice.
     *
     * @param at where its NAL unit begins in the sample
     * @return what our decoder cannot do, in words; empty when it can do all
     */
    static String oddity(FilmName film, byte[] sample, int at, int length, AvcConfiguration avc) throws FilmException {
        BitCursor in = new BitCursor(film, sample, at + 1, length - 1);
        int first = in.upTo(Integer.MAX_VALUE);
        int type = in.upTo(9) % 5;
        PictureParameters picture = avc.picture(film, in.upTo(255));
        SequenceParameters sequence = avc.sequence(film, picture.sequence());
        if (first >= sequence.macroblocks()) {
            throw film.damaged("a slice begins outside of its picture");
        }
        if (type > I) {
            return "H.264 with switching slices";
        }
        boolean start = (sample[at] & 31) == AvcConfiguration.START_SLICE;
        boolean reference = (sample[at] & 0x60) != 0;
        return new SliceHeader(in, sequence, picture).oddity(type, start, reference);
    }

    private String oddity(int type, boolean start, boolean reference) throws FilmException {
        in.bits(sequence.frameNumberBits());
        if (start) {
            in.upTo(65_535);
        }
        skipOrder();
        if (type == B && !in.flag()) {
            return "H.264 with temporal direct prediction";
        }
        if (type != I) {
            skipReferences(type);
        }
        if (reference) {
            skipMarking(start);
        }
        if (picture.arithmetic() && type != I) {
            in.upTo(2);
        }
        in.skipSigned();
        boolean off = picture.filterControl() && in.upTo(2) == FILTER_OFF;
        return off ? "H.264 without loop filter" : "";
    }

    private void skipOrder() throws FilmException {
        if (sequence.orderType() == 0) {
            in.bits(sequence.orderBits());
        }
        boolean delta = sequence.orderType() == 1 && !sequence.orderDeltaAlwaysZero();
        if (delta) {
            in.skipSigned();
        }
        if (picture.orderPresent() && (delta || sequence.orderType() == 0)) {
            in.skipSigned();
        }
    }

    private void skipReferences(int type) throws FilmException {
        if (in.flag()) {
            references = in.upTo(31) + 1;
            laterReferences = type == B ? in.upTo(31) + 1 : laterReferences;
        }
        skipOrderOfReferences();
        if (type == B) {
            skipOrderOfReferences();
        }
        if (type == P && picture.weighted() || type == B && picture.weightedBoth() == 1) {
            skipWeights(type);
        }
    }

    private void skipOrderOfReferences() throws FilmException {
        if (in.flag()) {
            while (in.upTo(3) != 3) {
                in.upTo(0xffff_ffffL);
            }
        }
    }

    private void skipWeights(int type) throws FilmException {
        in.upTo(7);
        in.upTo(7);
        int all = references + (type == B ? laterReferences : 0);
        for (int i = 0; i < all; i++) {
            skipPairs(1);
            skipPairs(2);
        }
    }

    private void skipPairs(int count) throws FilmException {
        if (in.flag()) {
            for (int i = 0; i < 2 * count; i++) {
                in.skipSigned();
            }
        }
    }

    private void skipMarking(boolean start) throws FilmException {
        if (start) {
            in.bits(2);
            return;
        }
        if (in.flag()) {
            for (int operation = in.upTo(6); operation != 0; operation = in.upTo(6)) {
                int numbers = operation == 5 ? 0 : operation == 3 ? 2 : 1;
                for (int i = 0; i < numbers; i++) {
                    in.upTo(0xffff_ffffL);
                }
            }
        }
    }
}

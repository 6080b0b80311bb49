package productions.motion.media.aac;

/**
 * Counts bits in the two neighboring books of one form at once: both are indexed alike, so that one look-up serves
 * both.
 */
final class BookPair {

    private static final int HALF = 16;

    private final HuffmanForm form;
    /** Bits of a word with its signs: in the lower half of the number for the first book, in the upper for the second. */
    private final int[] lengths;

    BookPair(HuffmanForm form, HuffmanBook first, HuffmanBook second) {
        this.form = form;
        lengths = new int[form.words()];
        for (int i = 0; i < lengths.length; i++) {
            int signs = form.signed() ? 0 : form.nonzeros(i);
            lengths[i] = (second.length(i) + signs) << HALF | (first.length(i) + signs);
        }
    }

    /** Return the bits of quantized coefficients in both books; {@link #first} and {@link #second} take them apart. */
    int count(int[] quantized, int from, int to) {
        int bits = 0;
        int step = form.group();
        for (int i = from; i < to; i += step) {
            bits += lengths[form.index(quantized, i)];
        }
        if (form == HuffmanForm.PAIRS_WITH_ESCAPES) {
            int escapes = 0;
            for (int i = from; i < to; i++) {
                escapes += HuffmanBook.escapeBits(Math.abs(quantized[i]));
            }
            bits += escapes << HALF | escapes;
        }
        return bits;
    }

    static int first(int counted) {
        return counted & 0xffff;
    }

    static int second(int counted) {
        return counted >>> HALF;
    }
}

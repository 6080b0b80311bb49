package productions.motion.media.aac;

import java.util.List;

/** What two neighboring books for spectra have in common: how quantized coefficients become an index. */
enum HuffmanForm {
    SIGNED_QUADS_TO_1(4, 1, true),
    QUADS_TO_2(4, 2, false),
    SIGNED_PAIRS_TO_4(2, 4, true),
    PAIRS_TO_7(2, 7, false),
    PAIRS_TO_12(2, 12, false),
    PAIRS_WITH_ESCAPES(2, 16, false);

    static final List<HuffmanForm> ALL = List.of(values());

    private final int group;
    private final int largest;
    private final boolean signed;
    private final int radix;

    HuffmanForm(int group, int largest, boolean signed) {
        this.group = group;
        this.largest = largest;
        this.signed = signed;
        this.radix = signed ? 2 * largest + 1 : largest + 1;
    }

    /** Return the form of a book, 1 to 11. */
    static HuffmanForm ofBook(int number) {
        return ALL.get((number - 1) / 2);
    }

    /** Return the tightest form that holds a magnitude. */
    static HuffmanForm holding(int magnitude) {
        int form = 0;
        while (form < PAIRS_WITH_ESCAPES.ordinal() && ALL.get(form).largest < magnitude) {
            form++;
        }
        return ALL.get(form);
    }

    /** Return the first of the two books of this form, or the only one. */
    int firstBook() {
        return 2 * ordinal() + 1;
    }

    /** Return how many coefficients one word stands for: 2 or 4. */
    int group() {
        return group;
    }

    /** Return the largest magnitude within a word; of escapes, the mark that more follows. */
    int largest() {
        return largest;
    }

    boolean signed() {
        return signed;
    }

    /** Return how many words there are. */
    int words() {
        return group == 2 ? radix * radix : radix * radix * radix * radix;
    }

    /** Return the index of the group of coefficients that begins at a place. */
    int index(int[] quantized, int from) {
        int index = digit(quantized[from]) * radix + digit(quantized[from + 1]);
        if (group == 4) {
            index = (index * radix + digit(quantized[from + 2])) * radix + digit(quantized[from + 3]);
        }
        return index;
    }

    private int digit(int quantized) {
        return signed ? quantized + largest : Math.min(Math.abs(quantized), largest);
    }

    /** Return how many coefficients of a word are not zero. */
    int nonzeros(int index) {
        int zero = signed ? largest : 0;
        int count = 0;
        for (int i = 0, rest = index; i < group; i++, rest /= radix) {
            count += rest % radix == zero ? 0 : 1;
        }
        return count;
    }
}

package productions.motion.media.aac;

import java.util.List;

/**
 * One book for spectra: code words for groups of two or four quantized coefficients (ISO/IEC 14496-3, 4.6.3).
 *
 * <p>A book with signs codes them within its words, one without appends them as bits. The book of escapes (11) writes
 * magnitudes from 16 on behind its word.
 */
final class HuffmanBook {

    private static final int ESCAPE = 16;

    private final HuffmanForm form;
    private final int[] lengths;
    private final int[] words;

    HuffmanBook(HuffmanForm form, List<String> codewords) {
        this.form = form;
        lengths = codewords.stream().mapToInt(String::length).toArray();
        words = codewords.stream().mapToInt(word -> Integer.parseInt(word, 2)).toArray();
    }

    /** Return how many bits the code word of an index has, signs and escapes not counted. */
    int length(int index) {
        return lengths[index];
    }

    /** Write quantized coefficients; their number must be a multiple of the book's group. */
    void write(BitWriter bits, int[] quantized, int from, int to) {
        for (int i = from; i < to; i += form.group()) {
            int index = form.index(quantized, i);
            bits.put(words[index], lengths[index]);
            if (!form.signed()) {
                writeSigns(bits, quantized, i);
            }
            if (form.largest() == ESCAPE) {
                writeEscape(bits, Math.abs(quantized[i]));
                writeEscape(bits, Math.abs(quantized[i + 1]));
            }
        }
    }

    private void writeSigns(BitWriter bits, int[] quantized, int from) {
        for (int i = from; i < from + form.group(); i++) {
            if (quantized[i] != 0) {
                bits.put(quantized[i] >>> 31, 1);
            }
        }
    }

    private static void writeEscape(BitWriter bits, int magnitude) {
        if (magnitude < ESCAPE) {
            return;
        }
        int digits = 31 - Integer.numberOfLeadingZeros(magnitude);
        bits.put((1 << (digits - 3)) - 2, digits - 3);
        bits.put(magnitude, digits);
    }

    /** Return how many bits a magnitude takes behind its word in the book of escapes. */
    static int escapeBits(int magnitude) {
        return magnitude < ESCAPE ? 0 : 2 * (31 - Integer.numberOfLeadingZeros(magnitude)) - 3;
    }
}

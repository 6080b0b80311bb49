package productions.motion.media.aac;

import java.util.List;
import java.util.stream.IntStream;

/** All books of AAC, ready to count and to write with. Holds tables only, so one serves many threads. */
final class HuffmanLibrary {

    /** The greatest step from one scale factor to the next, up or down. */
    static final int GREATEST_STEP = 60;

    static final int BOOKS = 11;

    private final List<HuffmanBook> books;
    private final BookPair[] pairs = new BookPair[HuffmanForm.values().length];
    private final int[] stepLengths;
    private final int[] stepWords;

    HuffmanLibrary(Codewords codewords) {
        books = IntStream.rangeClosed(1, BOOKS)
                .mapToObj(number -> new HuffmanBook(HuffmanForm.ofBook(number), codewords.book(number)))
                .toList();
        for (HuffmanForm form : HuffmanForm.values()) {
            int first = form.firstBook();
            pairs[form.ordinal()] = new BookPair(form, book(first), book(Math.min(first + 1, BOOKS)));
        }
        List<String> steps = codewords.book(BOOKS + 1);
        stepLengths = steps.stream().mapToInt(String::length).toArray();
        stepWords = steps.stream().mapToInt(word -> Integer.parseInt(word, 2)).toArray();
    }

    /** Return a book, 1 to 11. */
    HuffmanBook book(int number) {
        return books.get(number - 1);
    }

    /** Return the counter of the two books of a form. */
    BookPair pair(HuffmanForm form) {
        return pairs[form.ordinal()];
    }

    /** Return the bits of a step from one scale factor to the next, -60 to 60. */
    int stepBits(int step) {
        return stepLengths[step + GREATEST_STEP];
    }

    void writeStep(BitWriter bits, int step) {
        bits.put(stepWords[step + GREATEST_STEP], stepLengths[step + GREATEST_STEP]);
    }

    /** Return the fewest bits in which any tight book holds quantized coefficients. */
    int fewestBits(int[] quantized, int from, int to, int largest) {
        int counted = pairs[HuffmanForm.holding(largest).ordinal()].count(quantized, from, to);
        return Math.min(BookPair.first(counted), BookPair.second(counted));
    }
}

package productions.motion.media.aac;

import java.util.Arrays;

/**
 * Chooses the Huffman book of each band so that coefficients and the headers of sections, runs of bands with one book,
 * take the fewest bits together (ISO/IEC 14496-3, 4.6.3; dynamic programming over bands and books). Not thread-safe.
 */
final class Sections {

    private static final int CHOICES = HuffmanLibrary.BOOKS + 1;
    private static final int IMPOSSIBLE = 1 << 24;
    private static final int BOOK_BITS = 4;

    private final HuffmanLibrary library;
    private final int[] bits = new int[CHOICES];
    private final int[] totals = new int[CHOICES];
    private final int[] origins = new int[ChannelBlock.MOST_BANDS * CHOICES];

    Sections(HuffmanLibrary library) {
        this.library = library;
    }

    /** Return how many bits the length of a section takes at a time: all ones say that more follow. */
    static int lengthBits(BandLayout layout) {
        return layout.sequence() == WindowSequence.SHORT ? 3 : 5;
    }

    /** Fill in the books of a channel's bands. */
    void choose(ChannelBlock channel, BandLayout layout) {
        int bands = layout.bandsPerGroup();
        for (int group = 0; group < layout.groups(); group++) {
            int first = group * bands;
            Arrays.fill(totals, 0);
            for (int band = first; band < first + bands; band++) {
                count(channel, layout, band);
                advance(band, BOOK_BITS + lengthBits(layout));
            }
            trace(channel, first, first + bands);
        }
    }

    private void count(ChannelBlock channel, BandLayout layout, int band) {
        int from = layout.start(band);
        int to = layout.end(band);
        int largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(channel.quantized[i]));
        }
        Arrays.fill(bits, IMPOSSIBLE);
        if (channel.scales[band] == ChannelBlock.NO_SCALE) {
            bits[0] = 0;
            return;
        }
        HuffmanForm tightest = HuffmanForm.holding(largest);
        for (HuffmanForm form : HuffmanForm.ALL) {
            if (form.compareTo(tightest) >= 0) {
                int counted = library.pair(form).count(channel.quantized, from, to);
                bits[form.firstBook()] = BookPair.first(counted);
                bits[Math.min(form.firstBook() + 1, HuffmanLibrary.BOOKS)] = BookPair.second(counted);
            }
        }
    }

    /** Add a band to the cheapest way to each book: from the same book, or from the best of all with a new header. */
    private void advance(int band, int header) {
        int best = 0;
        for (int book = 1; book < CHOICES; book++) {
            best = totals[book] < totals[best] ? book : best;
        }
        int changed = totals[best] + header;
        for (int book = 0; book < CHOICES; book++) {
            boolean stay = totals[book] <= changed;
            origins[band * CHOICES + book] = stay ? book : best;
            totals[book] = Math.min(IMPOSSIBLE, (stay ? totals[book] : changed) + bits[book]);
        }
    }

    private void trace(ChannelBlock channel, int first, int end) {
        int book = 0;
        for (int i = 1; i < CHOICES; i++) {
            book = totals[i] < totals[book] ? i : book;
        }
        for (int band = end - 1; band >= first; band--) {
            channel.books[band] = book;
            book = origins[band * CHOICES + book];
        }
    }
}

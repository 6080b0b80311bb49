package productions.motion.media.aac;

/** Writes one channel's stream (individual_channel_stream, ISO/IEC 14496-3, 4.4.2.7) for a pair that shares its windows. */
final class ChannelWriter {

    private final HuffmanLibrary library;

    ChannelWriter(HuffmanLibrary library) {
        this.library = library;
    }

    /** Write sections, scale factors and coefficients of a channel. */
    void write(BitWriter bits, ChannelBlock channel, BandLayout layout) {
        int first = firstScale(channel, layout);
        bits.put(first, 8);
        writeSections(bits, channel, layout);
        writeScales(bits, channel, layout, first);
        // No pulses, no temporal noise shaping, no gain control.
        bits.put(0, 3);
        for (int band = 0; band < layout.bands(); band++) {
            int book = channel.books[band];
            if (book != 0) {
                library.book(book).write(bits, channel.quantized, layout.start(band), layout.end(band));
            }
        }
    }

    private static int firstScale(ChannelBlock channel, BandLayout layout) {
        for (int band = 0; band < layout.bands(); band++) {
            if (channel.books[band] != 0) {
                return channel.scales[band];
            }
        }
        return 0;
    }

    private static void writeSections(BitWriter bits, ChannelBlock channel, BandLayout layout) {
        int perGroup = layout.bandsPerGroup();
        for (int band = 0; band < layout.bands(); ) {
            int groupEnd = (band / perGroup + 1) * perGroup;
            int end = band + 1;
            while (end < groupEnd && channel.books[end] == channel.books[band]) {
                end++;
            }
            bits.put(channel.books[band], 4);
            writeLength(bits, end - band, Sections.lengthBits(layout));
            band = end;
        }
    }

    private static void writeLength(BitWriter bits, int length, int digits) {
        int more = (1 << digits) - 1;
        int left = length;
        for (; left >= more; left -= more) {
            bits.put(more, digits);
        }
        bits.put(left, digits);
    }

    private void writeScales(BitWriter bits, ChannelBlock channel, BandLayout layout, int first) {
        int last = first;
        for (int band = 0; band < layout.bands(); band++) {
            if (channel.books[band] != 0) {
                library.writeStep(bits, channel.scales[band] - last);
                last = channel.scales[band];
            }
        }
    }
}

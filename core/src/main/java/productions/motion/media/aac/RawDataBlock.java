package productions.motion.media.aac;

/** Writes one packet: a pair of channels that share their windows, and the end mark (ISO/IEC 14496-3, 4.4.2.1). */
final class RawDataBlock {

    private static final int CHANNEL_PAIR = 1;
    private static final int END = 7;

    private final ChannelWriter channels;

    RawDataBlock(HuffmanLibrary library) {
        channels = new ChannelWriter(library);
    }

    /**
     * Write a packet and fill it up to whole bytes.
     *
     * @param shape the slope with which the block ends
     */
    void write(BitWriter bits, StereoBlock block, WindowShape shape) {
        bits.put(CHANNEL_PAIR, 3);
        bits.put(0, 4);
        bits.put(1, 1);
        writeWindows(bits, block.layout(), shape);
        writeMidSide(bits, block.midSide(), block.layout());
        channels.write(bits, block.left(), block.layout());
        channels.write(bits, block.right(), block.layout());
        bits.put(END, 3);
    }

    private static void writeWindows(BitWriter bits, BandLayout layout, WindowShape shape) {
        bits.put(0, 1);
        bits.put(layout.sequence().ordinal(), 2);
        bits.put(shape.ordinal(), 1);
        if (layout.sequence() == WindowSequence.SHORT) {
            bits.put(layout.bandsPerGroup(), 4);
            writeGroups(bits, layout);
        } else {
            bits.put(layout.bandsPerGroup(), 6);
            bits.put(0, 1);
        }
    }

    /** Write for each window but the first whether it belongs to the group of the one before. */
    private static void writeGroups(BitWriter bits, BandLayout layout) {
        for (int group = 0; group < layout.groups(); group++) {
            if (group > 0) {
                bits.put(0, 1);
            }
            for (int window = 1; window < layout.windows(group); window++) {
                bits.put(1, 1);
            }
        }
    }

    private static void writeMidSide(BitWriter bits, MidSide midSide, BandLayout layout) {
        if (midSide.count() == 0 || midSide.count() == layout.bands()) {
            bits.put(midSide.count() == 0 ? 0 : 2, 2);
            return;
        }
        bits.put(1, 2);
        for (int band = 0; band < layout.bands(); band++) {
            bits.put(midSide.used(band) ? 1 : 0, 1);
        }
    }
}

package productions.motion.media.aac;

import productions.motion.media.SoundCodec;
import productions.motion.media.SoundEncoder;

/**
 * Compresses stereo sound at 48 kHz as AAC-LC (ISO/IEC 14496-3), 1024 samples a packet.
 *
 * <p>A packet covers 2048 samples, and the block after them is heard first so that windows shorten ahead of an attack:
 * decoded sound begins with 2048 samples that are not part of it. Feed as much silence at the end to get the last of
 * the sound out.
 */
public final class AacSound implements SoundEncoder {

    /** The usual rate in bits a second. */
    public static final int BITS_PER_SECOND = 160_000;

    private static final int PRIMING = 2 * BlockTransform.SIZE;
    /** AAC-LC, 48 kHz, two channels (ISO/IEC 14496-3, 1.6.2.1). */
    private static final int CONFIGURATION = 2 << 11 | 3 << 7 | 2 << 3;
    /** How closely noise follows what masks it; between hidden noise and little noise, and nearer to hidden. */
    private static final double CLOSENESS = 0.6;

    private final ChannelAnalysis left = new ChannelAnalysis();
    private final ChannelAnalysis right = new ChannelAnalysis();
    private final WindowChoice choice = new WindowChoice();
    private final Allowances allowances = new Allowances(CLOSENESS);
    private final MidSide midSide = new MidSide();
    private final ScaleSearch search;
    private final Sections sections;
    private final RawDataBlock packets;
    private final RateControl rate;
    private final BitWriter bits = new BitWriter();

    public AacSound() {
        this(BITS_PER_SECOND);
    }

    /** @param bitsPerSecond the average rate, about 32,000 to 400,000 */
    public AacSound(int bitsPerSecond) {
        HuffmanLibrary library = new HuffmanLibrary(Codewords.read());
        search = new ScaleSearch(new Quantizer(), library);
        sections = new Sections(library);
        packets = new RawDataBlock(library);
        rate = new RateControl(bitsPerSecond);
    }

    @Override
    public SoundCodec codec() {
        return SoundCodec.AAC;
    }

    @Override
    public int blockSize() {
        return BlockTransform.SIZE;
    }

    @Override
    public int primingSamples() {
        return PRIMING;
    }

    @Override
    public byte[] configuration() {
        return new byte[] {(byte) (CONFIGURATION >> 8), (byte) CONFIGURATION};
    }

    @Override
    public byte[] encode(float[] leftSamples, float[] rightSamples) {
        choice.hear(left.take(leftSamples) | right.take(rightSamples));
        choice.see(left.samples(), right.samples());
        left.transform(choice);
        right.transform(choice);
        BandLayout layout = Grouping.layout(choice.sequence(), left.block().windows, right.block().windows);
        prepare(left.block(), layout);
        prepare(right.block(), layout);
        StereoBlock block = new StereoBlock(layout, midSide, left.block(), right.block());
        double level = rate.next();
        midSide.decide(left.block(), right.block(), layout, level);
        write(block, level);
        while (bits.bits() > RateControl.LARGEST_PACKET) {
            write(block, rate.higher());
        }
        byte[] packet = bits.toBytes();
        rate.spend(8 * packet.length);
        return packet;
    }

    private void prepare(ChannelBlock channel, BandLayout layout) {
        allowances.find(channel, layout);
        layout.arrange(channel.windows, channel.spectrum);
    }

    private void write(StereoBlock block, double level) {
        bits.clear();
        quantize(block.left(), block.layout(), level);
        quantize(block.right(), block.layout(), level);
        packets.write(bits, block, choice.shape());
    }

    private void quantize(ChannelBlock channel, BandLayout layout, double level) {
        search.search(channel, layout, level);
        sections.choose(channel, layout);
    }
}

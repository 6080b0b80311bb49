package productions.motion.media.aac;

/**
 * Keeps the average rate: the level of noise rises while more bits are spent than the rate gives, and falls while
 * fewer are. Packets differ freely meanwhile, so that the noise stays even. Levels are factors of the noise allowed.
 */
final class RateControl {

    /** The most bits of a packet for two channels (ISO/IEC 14496-3, 4.5.3). */
    static final int LARGEST_PACKET = 2 * 6144;

    /** Octaves of level below which better is not heard, and above which worse does not help. */
    private static final double LOWEST = -8;

    private static final double HIGHEST = 14;
    /** Octaves of level for a debt or credit of a second's bits. */
    private static final double STIFFNESS = 4;
    /** Seconds of bits that silence can save for what follows. */
    private static final double LONGEST_CREDIT = 0.5;
    /** Octaves of level that save about as many bits as a block should have. */
    private static final double SLOPE = 3;
    /** The part of a block's error by which the level is mended once much has been heard. */
    private static final double SLOWEST_LEARNING = 0.02;
    /** Octaves by which a level rises when a packet is too large. */
    private static final double RETREAT = 0.75;

    private final double bitsPerSecond;
    private final double bitsPerBlock;
    private double middle;
    private double credit;
    private double level;
    private int heard;

    RateControl(int bitsPerSecond) {
        this.bitsPerSecond = bitsPerSecond;
        bitsPerBlock = bitsPerSecond * BlockTransform.SIZE / 48_000.0;
    }

    /** Return the level to begin the next block with. */
    double next() {
        level = Math.max(LOWEST, middle - STIFFNESS * credit / bitsPerSecond);
        return StrictMath.pow(2, level);
    }

    /** Return a higher level, for a block that came out too large. */
    double higher() {
        level += RETREAT;
        return StrictMath.pow(2, level);
    }

    /** Take note of the bits that a block took in the end. */
    void spend(int bits) {
        credit = Math.min(credit + bitsPerBlock - bits, LONGEST_CREDIT * bitsPerSecond);
        double excess = Math.max(-1, Math.min(1, bits / bitsPerBlock - 1));
        // Silence at the beginning says nothing of what will come.
        heard += excess > -0.5 ? 1 : 0;
        double learning = excess > -0.5 ? Math.max(SLOWEST_LEARNING, 1.0 / (heard + 1)) : SLOWEST_LEARNING;
        middle = Math.max(LOWEST, Math.min(HIGHEST, middle + SLOPE * learning * excess));
    }
}

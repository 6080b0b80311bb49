package productions.motion.media.h264;

/** What a macroblock's prediction lacks, as levels ready to be written. */
final class Residual {

    private static final int CHROMA_BLOCKS = 0xFF0000;

    /** Levels of the 24 blocks in scan order; where a second transform is used, the first of a block stands in its DC. */
    final int[] levels = new int[Macroblock.BLOCKS * 16];

    /** Luma's second transform in scan order; of intra macroblocks only. */
    final int[] lumaDc = new int[16];

    /** Chroma's second transform: four of Cb, four of Cr. */
    final int[] chromaDc = new int[8];

    /** One bit for each block that has levels; the levels of the others are not valid. */
    int coded;

    /** Whether the macroblock is brighter or darker than its prediction without a single level that would say so. */
    boolean drifts;

    boolean has(int block) {
        return (coded >> block & 1) != 0;
    }

    /** Return the blocks of one quarter of luma as bits of {@link #coded}. */
    static int quarter(int quarter) {
        return 0x33 << (quarter & 1) * 2 + (quarter >> 1) * 8;
    }

    /** Leave out every level that is closer to 0 than this; those of the second transforms stay. */
    void dropLevelsUnder(int least) {
        for (int rest = coded; rest != 0; rest &= rest - 1) {
            int block = Integer.numberOfTrailingZeros(rest);
            int any = 0;
            for (int i = block * 16; i < block * 16 + 16; i++) {
                levels[i] = Math.abs(levels[i]) < least ? 0 : levels[i];
                any |= levels[i];
            }
            coded &= any == 0 ? ~(1 << block) : -1;
        }
    }

    /** Return one bit for each quarter of luma with levels: the lower bits of coded_block_pattern. */
    int lumaPattern() {
        int pattern = 0;
        for (int i = 0; i < 4; i++) {
            pattern |= (coded & quarter(i)) == 0 ? 0 : 1 << i;
        }
        return pattern;
    }

    /** Return 0 for no chroma, 1 for its DC, 2 for all of it. */
    int chromaPattern() {
        if ((coded & CHROMA_BLOCKS) != 0) {
            return 2;
        }
        int any = 0;
        for (int level : chromaDc) {
            any |= level;
        }
        return any == 0 ? 0 : 1;
    }

    /** Return whether the prediction will do as it is. */
    boolean isEmpty() {
        return coded == 0 && chromaPattern() == 0;
    }
}

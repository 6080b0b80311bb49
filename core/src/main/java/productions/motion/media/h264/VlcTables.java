package productions.motion.media.h264;

import org.jcodec.codecs.h264.H264Const;
import org.jcodec.common.io.VLC;

/**
 * The variable length codes of residual data (ITU-T H.264, tables 9-4, 9-5 and 9-7 to 9-10), as numbers of so many
 * bits. The figures come from JCodec's constants and are unpacked once.
 */
final class VlcTables {

    /** coeff_token by context: 0 to 3 by the number of coefficients nearby, {@link #CHROMA_DC} for chroma DC. */
    static final Codes[] COEFFICIENT_TOKEN = {
        coefficientTokens(H264Const.CoeffToken[0], 16),
        coefficientTokens(H264Const.CoeffToken[2], 16),
        coefficientTokens(H264Const.CoeffToken[4], 16),
        coefficientTokens(H264Const.CoeffToken[8], 16),
        coefficientTokens(H264Const.coeffTokenChromaDCY420, 4)
    };

    static final int CHROMA_DC = 4;

    /** total_zeros by the number of coefficients less one. */
    static final Codes[] TOTAL_ZEROS = all(H264Const.totalZeros16);

    /** The same for the four DC coefficients of chroma. */
    static final Codes[] CHROMA_TOTAL_ZEROS = all(H264Const.totalZeros4);

    /** run_before by the zeros left less one, at most 6. */
    static final Codes[] RUN_BEFORE = all(H264Const.run);

    private static final int[] INTER_PATTERNS = H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV.clone();

    private VlcTables() {}

    /**
     * Codes by symbol.
     *
     * @param bits each code as a number
     * @param lengths how many bits of it count
     */
    record Codes(int[] bits, int[] lengths) {

        void write(int symbol, BitWriter to) {
            to.put(bits[symbol], lengths[symbol]);
        }
    }

    /** Return the symbol of a coeff_token. */
    static int token(int coefficients, int trailingOnes) {
        return coefficients << 2 | trailingOnes;
    }

    /** Return codeNum of a coded_block_pattern of an inter macroblock (table 9-4). */
    static int interPattern(int codedBlockPattern) {
        return INTER_PATTERNS[codedBlockPattern];
    }

    /** The source lists tokens without gaps: of each number of coefficients first, of trailing ones second. */
    private static Codes coefficientTokens(VLC table, int most) {
        Codes all = codes(table);
        Codes tokens = new Codes(new int[token(most, 3) + 1], new int[token(most, 3) + 1]);
        int next = 0;
        for (int coefficients = 0; coefficients <= most; coefficients++) {
            for (int ones = 0; ones <= Math.min(3, coefficients); ones++) {
                tokens.bits[token(coefficients, ones)] = all.bits[next];
                tokens.lengths[token(coefficients, ones)] = all.lengths[next++];
            }
        }
        return tokens;
    }

    private static Codes[] all(VLC[] tables) {
        Codes[] codes = new Codes[tables.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = codes(tables[i]);
        }
        return codes;
    }

    private static Codes codes(VLC table) {
        int[] lengths = table.getCodeSizes().clone();
        int[] bits = table.getCodes().clone();
        for (int i = 0; i < bits.length; i++) {
            bits[i] = lengths[i] == 0 ? 0 : bits[i] >>> 32 - lengths[i];
        }
        return new Codes(bits, lengths);
    }
}

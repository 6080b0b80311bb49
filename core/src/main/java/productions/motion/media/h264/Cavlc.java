package productions.motion.media.h264;

/** Writes the levels of one block by context-adaptive variable length codes (clauses 7.3.5.3.2 and 9.2). */
final class Cavlc {

    private static final int LONG_PREFIX = 15;
    private static final int LONG_SUFFIX_BITS = 12;

    private final BitWriter bits;
    private final int[] nonZero = new int[16];
    private final int[] zerosBefore = new int[16];

    Cavlc(BitWriter bits) {
        this.bits = bits;
    }

    /** Write a block without levels. */
    void writeNone(int expected) {
        VlcTables.COEFFICIENT_TOKEN[table(expected)].write(VlcTables.token(0, 0), bits);
    }

    /**
     * Write some levels in scan order, 15 or 16 of them, and return how many are not zero.
     *
     * @param expected how many are expected by those nearby
     */
    int write(int[] levels, int from, int count, int expected) {
        return write(levels, from, count, table(expected), VlcTables.TOTAL_ZEROS);
    }

    /** Write the four levels of chroma's second transform. */
    void writeChromaDc(int[] levels, int from) {
        write(levels, from, 4, VlcTables.CHROMA_DC, VlcTables.CHROMA_TOTAL_ZEROS);
    }

    private static int table(int expected) {
        return expected < 2 ? 0 : expected < 4 ? 1 : expected < 8 ? 2 : 3;
    }

    private int write(int[] levels, int from, int count, int table, VlcTables.Codes[] totalZeros) {
        int found = 0;
        int zeros = 0;
        int allZeros = 0;
        for (int i = from; i < from + count; i++) {
            if (levels[i] == 0) {
                zeros++;
            } else {
                nonZero[found] = levels[i];
                zerosBefore[found++] = zeros;
                allZeros += zeros;
                zeros = 0;
            }
        }
        int ones = trailingOnes(found);
        VlcTables.COEFFICIENT_TOKEN[table].write(VlcTables.token(found, ones), bits);
        if (found > 0) {
            writeLevels(found, ones);
            if (found < count) {
                totalZeros[found - 1].write(allZeros, bits);
                writeRuns(found, allZeros);
            }
        }
        return found;
    }

    private int trailingOnes(int found) {
        int ones = 0;
        while (ones < 3 && ones < found && Math.abs(nonZero[found - 1 - ones]) == 1) {
            ones++;
        }
        return ones;
    }

    private void writeLevels(int found, int ones) {
        for (int i = found - 1; i >= found - ones; i--) {
            bits.putFlag(nonZero[i] < 0);
        }
        int suffixBits = found > 10 && ones < 3 ? 1 : 0;
        for (int i = found - 1 - ones; i >= 0; i--) {
            int magnitude = Math.abs(nonZero[i]);
            int code = 2 * magnitude - 2 + (nonZero[i] < 0 ? 1 : 0);
            // With fewer than three trailing ones the next level cannot be another one.
            boolean afterOnes = i == found - 1 - ones && ones < 3;
            writeLevel(afterOnes ? code - 2 : code, suffixBits);
            suffixBits = Math.max(1, suffixBits);
            if (magnitude > 3 << suffixBits - 1 && suffixBits < 6) {
                suffixBits++;
            }
        }
    }

    private void writeLevel(int code, int suffixBits) {
        if (suffixBits == 0 && code < 14) {
            bits.put(1, code + 1);
        } else if (suffixBits == 0 && code < 30) {
            bits.put(1, LONG_PREFIX);
            bits.put(code - 14, 4);
        } else if (suffixBits > 0 && code < LONG_PREFIX << suffixBits) {
            bits.put(1, (code >> suffixBits) + 1);
            bits.put(code, suffixBits);
        } else {
            bits.put(1, LONG_PREFIX + 1);
            bits.put(code - (suffixBits == 0 ? 30 : LONG_PREFIX << suffixBits), LONG_SUFFIX_BITS);
        }
    }

    private void writeRuns(int found, int allZeros) {
        int left = allZeros;
        for (int i = found - 1; i > 0 && left > 0; i--) {
            VlcTables.RUN_BEFORE[Math.min(6, left - 1)].write(zerosBefore[i], bits);
            left -= zerosBefore[i];
        }
    }
}

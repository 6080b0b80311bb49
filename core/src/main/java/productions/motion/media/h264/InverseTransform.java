package productions.motion.media.h264;

/** Turns coefficients back into differences and adds them to a prediction (clauses 8.5.12 and 8.5.14). */
final class InverseTransform {

    private InverseTransform() {}

    /** Add a block's differences to the samples in place; the 16 coefficients, row by row, are used up. */
    static void add(int[] c, byte[] samples, int offset) {
        for (int i = 0; i < 16; i += 4) {
            int even = c[i] + c[i + 2];
            int odd = c[i] - c[i + 2];
            int first = (c[i + 1] >> 1) - c[i + 3];
            int second = c[i + 1] + (c[i + 3] >> 1);
            c[i] = even + second;
            c[i + 1] = odd + first;
            c[i + 2] = odd - first;
            c[i + 3] = even - second;
        }
        for (int i = 0; i < 4; i++) {
            int even = c[i] + c[i + 8] + 32;
            int odd = c[i] - c[i + 8] + 32;
            int first = (c[i + 4] >> 1) - c[i + 12];
            int second = c[i + 4] + (c[i + 12] >> 1);
            int at = offset + i;
            samples[at] = brighten(samples[at], even + second >> 6);
            samples[at + 16] = brighten(samples[at + 16], odd + first >> 6);
            samples[at + 32] = brighten(samples[at + 32], odd - first >> 6);
            samples[at + 48] = brighten(samples[at + 48], even - second >> 6);
        }
    }

    /** Add a block's differences where only the first coefficient is there: all are the same. */
    static void addEven(int coefficient, byte[] samples, int offset) {
        int difference = coefficient + 32 >> 6;
        if (difference == 0) {
            return;
        }
        for (int row = offset; row < offset + 64; row += Macroblock.STRIDE) {
            for (int i = row; i < row + 4; i++) {
                samples[i] = brighten(samples[i], difference);
            }
        }
    }

    private static byte brighten(byte sample, int difference) {
        int sum = (sample & 255) + difference;
        return (byte) Math.max(0, Math.min(255, sum));
    }
}

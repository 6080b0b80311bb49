package productions.motion.render;

import productions.motion.value.Planes;

/**
 * Turns rows into bytes. A fixed 8×8 pattern of thresholds (Bayer 1973) decides how a value between two bytes is rounded:
 * slow gradients do not band, and as the pattern stands still it costs an encoder next to nothing.
 */
final class Press {

    private static final int SIZE = 8;

    private final float[][] lumaThresholds = new float[SIZE][];
    private final float[][] chromaThresholds = new float[SIZE][];

    Press(int width) {
        for (int row = 0; row < SIZE; row++) {
            lumaThresholds[row] = thresholds(row, width, 16);
            chromaThresholds[row] = thresholds(row, width / 2, 128);
        }
    }

    /** Print two rows, the upper one with an even number. */
    void print(int row, Line upper, Line lower, Planes into) {
        luma(upper.luma, row, into);
        luma(lower.luma, row + 1, into);
        chroma(upper.blue, lower.blue, row / 2, into.blue());
        chroma(upper.red, lower.red, row / 2, into.red());
    }

    private void luma(float[] values, int row, Planes into) {
        float[] threshold = lumaThresholds[row & SIZE - 1];
        byte[] bytes = into.luma();
        int start = row * values.length;
        for (int i = 0; i < values.length; i++) {
            int value = (int) (values[i] + threshold[i]);
            bytes[start + i] = (byte) (value < 16 ? 16 : value > 235 ? 235 : value);
        }
    }

    private void chroma(float[] upper, float[] lower, int row, byte[] bytes) {
        float[] threshold = chromaThresholds[row & SIZE - 1];
        int start = row * upper.length;
        for (int i = 0; i < upper.length; i++) {
            int value = (int) ((upper[i] + lower[i]) * 0.5f + threshold[i]);
            bytes[start + i] = (byte) (value < 16 ? 16 : value > 240 ? 240 : value);
        }
    }

    private static float[] thresholds(int row, int width, int zero) {
        float[] line = new float[width];
        for (int i = 0; i < width; i++) {
            int x = i ^ row;
            int rank = (x & 1) << 5 | (row & 1) << 4 | (x & 2) << 2 | (row & 2) << 1 | (x & 4) >> 1 | (row & 4) >> 2;
            line[i] = zero + (rank + 0.5f) / (SIZE * SIZE);
        }
        return line;
    }
}

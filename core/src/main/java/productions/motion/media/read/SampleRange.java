package productions.motion.media.read;

/**
 * Carries decoded samples, which JCodec keeps as bytes around 0, over to unsigned ones in limited range. Films in full
 * range are brought to limited range on the way (ITU-R BT.709-6, 4.6: luma 16 to 235, chroma 16 to 240).
 */
final class SampleRange {

    private final byte[] luma = new byte[256];
    private final byte[] chroma = new byte[256];

    SampleRange(boolean full) {
        for (int value = 0; value < 256; value++) {
            int centered = value - 128;
            luma[value] = (byte) (full ? 16 + Math.round(value * 219 / 255f) : value);
            chroma[value] = (byte) (full ? 128 + Math.round(centered * 224 / 255f) : value);
        }
    }

    void copyLuma(byte[] source, int origin, int stride, byte[] target, int width) {
        copy(source, origin, stride, target, width, luma);
    }

    void copyChroma(byte[] source, int origin, int stride, byte[] target, int width) {
        copy(source, origin, stride, target, width, chroma);
    }

    private static void copy(byte[] source, int origin, int stride, byte[] target, int width, byte[] map) {
        for (int to = 0, row = origin; to < target.length; row += stride) {
            for (int from = row; from < row + width; from++) {
                target[to++] = map[source[from] + 128];
            }
        }
    }
}

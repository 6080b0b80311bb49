package productions.motion.value;

/**
 * Turns pictures of BT.709 in limited range into packed sRGB, as a player shows them: the matrix and range of ITU-R
 * BT.709-6 (items 3.2 to 3.4 and 4.6), the gamma-coded values as they are. Chroma is read linearly between its
 * samples, which lie on the left pixel of each pair and between its two rows (ITU-T H.264, figure E-1, type 0).
 */
public final class RgbPicture {

    private static final double RED_WEIGHT = 0.2126;
    private static final double BLUE_WEIGHT = 0.0722;
    private static final double GREEN_WEIGHT = 1 - RED_WEIGHT - BLUE_WEIGHT;

    /** One step of a color channel. */
    private static final int UNIT = 1 << 20;

    /** Chroma comes as eight times itself, since it is mixed from neighbors in eighths. */
    private static final double CHROMA_STEP = 255 / 224.0 * UNIT / 8;

    private static final int LUMA = (int) Math.round(255 / 219.0 * UNIT);
    private static final int RED_FROM_RED = (int) Math.round(2 * (1 - RED_WEIGHT) * CHROMA_STEP);
    private static final int BLUE_FROM_BLUE = (int) Math.round(2 * (1 - BLUE_WEIGHT) * CHROMA_STEP);
    private static final int GREEN_FROM_RED =
            (int) Math.round(2 * (1 - RED_WEIGHT) * RED_WEIGHT / GREEN_WEIGHT * CHROMA_STEP);
    private static final int GREEN_FROM_BLUE =
            (int) Math.round(2 * (1 - BLUE_WEIGHT) * BLUE_WEIGHT / GREEN_WEIGHT * CHROMA_STEP);

    private static final int BLACK = 16;
    private static final int GRAY_EIGHTFOLD = 8 * 128;

    private RgbPicture() {}

    /** Return the pixels row by row, each packed with red in the high byte. */
    public static int[] of(Planes picture) {
        int[] pixels = new int[picture.width() * picture.height()];
        convert(picture, pixels);
        return pixels;
    }

    /**
     * Convert a picture into a buffer that is used again and again.
     *
     * @param pixels where the pixels go, row by row
     */
    public static void convert(Planes picture, int[] pixels) {
        int half = picture.width() / 2;
        int[] blue = new int[half + 1];
        int[] red = new int[half + 1];
        for (int y = 0; y < picture.height(); y++) {
            mixRows(picture.blue(), half, y, picture.height() / 2, blue);
            mixRows(picture.red(), half, y, picture.height() / 2, red);
            convertRow(picture.luma(), y * picture.width(), blue, red, pixels);
        }
    }

    /** Mix the nearer row of chroma with the next one three to one; beyond the edge the last sample goes on. */
    private static void mixRows(byte[] chroma, int width, int y, int rows, int[] mixed) {
        int near = y / 2;
        int far = Math.max(0, Math.min(rows - 1, near + (y % 2 == 0 ? -1 : 1)));
        for (int x = 0; x < width; x++) {
            mixed[x] = 3 * (chroma[near * width + x] & 0xff) + (chroma[far * width + x] & 0xff);
        }
        mixed[width] = mixed[width - 1];
    }

    private static void convertRow(byte[] luma, int start, int[] blue, int[] red, int[] pixels) {
        for (int pair = 0; pair < blue.length - 1; pair++) {
            int at = start + 2 * pair;
            pixels[at] = pixel(luma[at], 2 * blue[pair], 2 * red[pair]);
            pixels[at + 1] = pixel(luma[at + 1], blue[pair] + blue[pair + 1], red[pair] + red[pair + 1]);
        }
    }

    private static int pixel(byte luma, int blueEightfold, int redEightfold) {
        int light = ((luma & 0xff) - BLACK) * LUMA + UNIT / 2;
        int toBlue = blueEightfold - GRAY_EIGHTFOLD;
        int toRed = redEightfold - GRAY_EIGHTFOLD;
        int red = channel(light + toRed * RED_FROM_RED);
        int green = channel(light - toRed * GREEN_FROM_RED - toBlue * GREEN_FROM_BLUE);
        int blue = channel(light + toBlue * BLUE_FROM_BLUE);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(int value) {
        return Math.max(0, Math.min(255, value >> 20));
    }
}

package productions.motion.value;

/**
 * A picture of BT.709 in limited range, seen in packed sRGB as a player shows it: the matrix and range of ITU-R BT.709-6
 * (items 3.2 to 3.4 and 4.6), the gamma-coded values as they are. Chroma is read linearly between its samples, which lie on
 * the left pixel of each pair and between its two rows (ITU-T H.264, figure E-1, type 0). Pixels are worked out as they
 * are asked for.
 */
public final class PlanarPicture implements Pixels {

    /** One step of a color channel. */
    private static final int UNIT = 1 << 20;

    /** Chroma comes as eight times itself, since it is mixed from neighbors in eighths. */
    private static final double CHROMA_STEP = 255 / 224.0 * UNIT / 8;

    private static final int LUMA = (int) Math.round(255 / 219.0 * UNIT);
    private static final int RED_FROM_RED = (int) Math.round(2 * (1 - Luma.RED) * CHROMA_STEP);
    private static final int BLUE_FROM_BLUE = (int) Math.round(2 * (1 - Luma.BLUE) * CHROMA_STEP);
    private static final int GREEN_FROM_RED =
            (int) Math.round(2 * (1 - Luma.RED) * Luma.RED / Luma.GREEN * CHROMA_STEP);
    private static final int GREEN_FROM_BLUE =
            (int) Math.round(2 * (1 - Luma.BLUE) * Luma.BLUE / Luma.GREEN * CHROMA_STEP);

    private static final int BLACK = 16;
    private static final int GRAY = 128;
    private static final int GRAY_EIGHTFOLD = 8 * GRAY;

    /** The light of each sample of luma, from 0 to 255. */
    private static final float[] LIGHT = light();

    private final Planes planes;

    /** See a picture; its planes may be filled with another one meanwhile, never at the same time. */
    public PlanarPicture(Planes planes) {
        this.planes = planes;
    }

    private static float[] light() {
        float[] light = new float[256];
        for (int i = 0; i < light.length; i++) {
            light[i] = Math.max(0, Math.min(255, (i - BLACK) * (255 / 219f)));
        }
        return light;
    }

    /** Return the planes that are seen. */
    public Planes planes() {
        return planes;
    }

    @Override
    public int width() {
        return planes.width();
    }

    @Override
    public int height() {
        return planes.height();
    }

    @Override
    public boolean isOpaque() {
        return true;
    }

    @Override
    public int color(int x, int y) {
        int left = x / 2;
        int right = Math.min(planes.width() / 2 - 1, (x + 1) / 2);
        return pixel(
                planes.luma()[y * planes.width() + x],
                mixed(planes.blue(), y, left) + mixed(planes.blue(), y, right),
                mixed(planes.red(), y, left) + mixed(planes.red(), y, right));
    }

    private int mixed(byte[] chroma, int y, int x) {
        int half = planes.width() / 2;
        return 3 * (chroma[near(y) * half + x] & 0xff) + (chroma[far(y) * half + x] & 0xff);
    }

    @Override
    public void colors(int y, int[] to, int at) {
        int[] blue = mixedRow(planes.blue(), y);
        int[] red = mixedRow(planes.red(), y);
        byte[] luma = planes.luma();
        int first = y * planes.width();
        for (int pair = 0; pair < blue.length - 1; pair++) {
            int x = 2 * pair;
            to[at + x] = pixel(luma[first + x], 2 * blue[pair], 2 * red[pair]);
            to[at + x + 1] = pixel(luma[first + x + 1], blue[pair] + blue[pair + 1], red[pair] + red[pair + 1]);
        }
    }

    @Override
    public void luma(int y, float[] to, int at) {
        byte[] luma = planes.luma();
        int first = y * planes.width();
        for (int x = 0; x < planes.width(); x++) {
            to[at + x] = LIGHT[luma[first + x] & 0xff];
        }
    }

    @Override
    public Picture packed() {
        int[] pixels = new int[planes.width() * planes.height()];
        for (int y = 0; y < planes.height(); y++) {
            colors(y, pixels, y * planes.width());
        }
        return new Picture(planes.width(), planes.height(), pixels);
    }

    /** {@inheritDoc} Chroma counts as a whole where a square holds half of a sample. */
    @Override
    public void means(int side, int skip, float[][] to) {
        int squares = planes.width() / side;
        int half = planes.width() / 2;
        SquareSums ofLuma = new SquareSums(planes.luma(), planes.width(), squares);
        SquareSums ofBlue = new SquareSums(planes.blue(), half, squares);
        SquareSums ofRed = new SquareSums(planes.red(), half, squares);
        for (int row = 0; row < planes.height() / side; row++) {
            int top = row * side;
            int below = top + side;
            ofLuma.sum(top, below, skip, 2 * side);
            ofBlue.sum(top / 2, (below + 1) / 2, skip, side);
            ofRed.sum(top / 2, (below + 1) / 2, skip, side);
            mix(ofLuma, ofBlue, ofRed, side, row * squares, to);
        }
    }

    @Override
    public void lumaMeans(int side, int skip, float[] to) {
        int squares = planes.width() / side;
        SquareSums ofLuma = new SquareSums(planes.luma(), planes.width(), squares);
        for (int row = 0; row < planes.height() / side; row++) {
            ofLuma.sum(row * side, (row + 1) * side, skip, 2 * side);
            int[] sums = ofLuma.sums();
            float perSum = (float) LUMA / UNIT / (ofLuma.rows() * side);
            float black = (float) BLACK * LUMA / UNIT;
            for (int x = 0; x < squares; x++) {
                to[row * squares + x] = within(sums[x] * perSum - black);
            }
        }
    }

    private static void mix(SquareSums ofLuma, SquareSums ofBlue, SquareSums ofRed, int side, int first, float[][] to) {
        float perSum = (float) LUMA / UNIT / (ofLuma.rows() * side);
        float perChroma = 8f / UNIT / (ofBlue.rows() * ((side + 1) / 2));
        float black = (float) BLACK * LUMA / UNIT;
        float gray = GRAY * 8f / UNIT;
        int[] luma = ofLuma.sums();
        int[] blue = ofBlue.sums();
        int[] red = ofRed.sums();
        float[] toRed = to[0];
        float[] toGreen = to[1];
        float[] toBlue = to[2];
        for (int x = 0; x < luma.length; x++) {
            float light = luma[x] * perSum - black;
            float bluish = blue[x] * perChroma - gray;
            float reddish = red[x] * perChroma - gray;
            toRed[first + x] = within(light + reddish * RED_FROM_RED);
            toGreen[first + x] = within(light - reddish * GREEN_FROM_RED - bluish * GREEN_FROM_BLUE);
            toBlue[first + x] = within(light + bluish * BLUE_FROM_BLUE);
        }
    }

    private static float within(float channel) {
        return channel < 0 ? 0 : channel > 255 ? 255 : channel;
    }

    private static int near(int y) {
        return y / 2;
    }

    /** The next row of chroma to the nearer one; beyond the edge the last goes on. */
    private int far(int y) {
        return Math.max(0, Math.min(planes.height() / 2 - 1, y / 2 + (y % 2 == 0 ? -1 : 1)));
    }

    /** Mix the nearer row of chroma with the next one three to one. */
    private int[] mixedRow(byte[] chroma, int y) {
        int half = planes.width() / 2;
        int[] mixed = new int[half + 1];
        int near = near(y) * half;
        int far = far(y) * half;
        for (int x = 0; x < half; x++) {
            mixed[x] = 3 * (chroma[near + x] & 0xff) + (chroma[far + x] & 0xff);
        }
        mixed[half] = mixed[half - 1];
        return mixed;
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

package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;
import productions.motion.value.Pixels;

/**
 * Light and color of a whole picture in one look: the luma of its pixels, gamma-coded Y' of ITU-R BT.709 from 0 to 255, and
 * the sums that many metrics are made of. The picture before is kept to see what changed. Of a large picture only some rows
 * are looked at, evenly spread, which hold as much as one of {@value #MOST_PIXELS} pixels.
 */
public final class Light extends Analysis {

    private static final int NEARLY_BLACK = 25;
    private static final int MOST_PIXELS = 120_000;

    /** Saturation and the like vary less from row to row. */
    private static final int MOST_COLORS = 60_000;

    /** Where rows are left out, columns are too: every third counts, in each row those next to the last ones. */
    private static final int ACROSS = 3;

    /** One divided by each number; nothing for what is nearly black. */
    private final float[] inverse = new float[256];

    private float[] luma = new float[0];
    private float[] before = new float[0];
    private int width;
    private int height;
    private int stride = 1;
    private int rows;
    private long frames;
    private double mean;
    private double deviation;
    private double centerX;
    private double centerY;
    private double change;
    private double changeDeviation;
    private double saturation;
    private double colorfulness;

    private Light() {
        for (int i = NEARLY_BLACK + 1; i < inverse.length; i++) {
            inverse[i] = 1f / i;
        }
    }

    /** Return the one that all meters of a film share. */
    public static Light of(Footage footage) {
        return footage.shared(Light.class, f -> new Light());
    }

    /** Return it after it has seen a frame. */
    public Light at(Frame frame) {
        see(frame);
        return this;
    }

    @Override
    protected void work(Frame frame) {
        if (width != frame.width() || height != frame.height()) {
            begin(frame.width(), frame.height());
        }
        float[] swapped = before;
        before = luma;
        luma = swapped;
        readLight(frame.picture());
        readColor(frame.picture());
        readChange(luma.length);
        frames++;
    }

    private void begin(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        stride = stride((long) width * height, MOST_PIXELS);
        rows = (height + stride - 1 - stride / 2) / stride;
        luma = new float[width * rows];
        before = new float[width * rows];
        frames = 0;
    }

    /**
     * Return every which row to look at of a picture with so many pixels. The number is odd, since pictures that were
     * enlarged or drawn from small patterns differ between odd and even rows.
     */
    static int stride(long pixels, int most) {
        return (int) Math.max(1, pixels / most) | 1;
    }

    /** Return which row of the picture a row of the luma is. */
    int rowOf(int number) {
        return number * stride + stride / 2;
    }

    private void readLight(Pixels picture) {
        double sum = 0;
        double squares = 0;
        double weighedX = 0;
        double weighedY = 0;
        for (int y = 0; y < rows; y++) {
            int first = y * width;
            picture.luma(rowOf(y), luma, first);
            float row = 0;
            float rowSquares = 0;
            float rowX = 0;
            for (int x = 0; x < width; x++) {
                float value = luma[first + x];
                row += value;
                rowSquares += value * value;
                rowX += value * (x + 0.5f);
            }
            sum += row;
            squares += rowSquares;
            weighedX += rowX;
            weighedY += row * (rowOf(y) + 0.5);
        }
        double count = luma.length;
        mean = sum / count;
        deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
        centerX = sum < count / 2 ? 0.5 : weighedX / sum / width;
        centerY = sum < count / 2 ? 0.5 : weighedY / sum / height;
    }

    private void readColor(Pixels picture) {
        long redGreen = 0;
        long yellowBlue = 0;
        long squares = 0;
        double pure = 0;
        int step = stride((long) width * height, MOST_COLORS);
        int across = step == 1 ? 1 : ACROSS;
        int looked = 0;
        for (int y = step / 2, shift = 0; y < height; y += step, shift++) {
            float inRow = 0;
            for (int x = shift % across; x < width; x += across) {
                int rgb = picture.color(x, y);
                int red = rgb >> 16 & 255;
                int green = rgb >> 8 & 255;
                int blue = rgb & 255;
                int a = 2 * (red - green);
                int b = red + green - 2 * blue;
                redGreen += a;
                yellowBlue += b;
                squares += a * a + b * b;
                int most = Math.max(red, Math.max(green, blue));
                inRow += (most - Math.min(red, Math.min(green, blue))) * inverse[most];
                looked++;
            }
            pure += inRow;
        }
        double count = looked;
        double meanA = redGreen / 2.0 / count;
        double meanB = yellowBlue / 2.0 / count;
        double offset = Math.sqrt(meanA * meanA + meanB * meanB);
        colorfulness = Math.sqrt(Math.max(0, squares / 4.0 / count - offset * offset)) + 0.3 * offset;
        saturation = pure / count;
    }

    private void readChange(int count) {
        double moved = 0;
        double sum = 0;
        double squares = 0;
        for (int y = 0; y < rows && frames > 0; y++) {
            float rowMoved = 0;
            float row = 0;
            float rowSquares = 0;
            for (int i = y * width; i < (y + 1) * width; i++) {
                float difference = luma[i] - before[i];
                rowMoved += Math.abs(difference);
                row += difference;
                rowSquares += difference * difference;
            }
            moved += rowMoved;
            sum += row;
            squares += rowSquares;
        }
        change = moved / count;
        double meanChange = sum / count;
        changeDeviation = Math.sqrt(Math.max(0, squares / count - meanChange * meanChange));
    }

    /** Return the luma of the pixels that are looked at, row by row. */
    public float[] luma() {
        return luma;
    }

    /** Return whether there was a picture before. */
    public boolean hasBefore() {
        return frames > 1;
    }

    public int width() {
        return width;
    }

    /** Return how many rows of the picture are looked at. */
    int rows() {
        return rows;
    }

    /** Return the mean luma, 0 to 255. */
    public double mean() {
        return mean;
    }

    /** Return the standard deviation of the luma. */
    public double deviation() {
        return deviation;
    }

    /** Return where the middle of the light lies, 0 left to 1 right; 0.5 in a black picture. */
    public double centerX() {
        return centerX;
    }

    /** Return where the middle of the light lies, 0 top to 1 bottom. */
    public double centerY() {
        return centerY;
    }

    /** Return the mean absolute difference to the picture before, 0 to 255. */
    public double change() {
        return change;
    }

    /** Return the standard deviation of the difference to the picture before. */
    public double changeDeviation() {
        return changeDeviation;
    }

    /** Return the mean S of HSV, where nearly black counts as gray. */
    public double saturation() {
        return saturation;
    }

    /** Return M3 of Hasler and Süsstrunk. */
    public double colorfulness() {
        return colorfulness;
    }
}

package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/**
 * Light and color of a whole picture in one look: the luma of every pixel, gamma-coded Y' of ITU-R BT.709 from 0 to 255,
 * and the sums that many metrics are made of. The picture before is kept to see what changed.
 */
public final class Light extends Analysis {

    private static final float RED = 0.2126f;
    private static final float GREEN = 0.7152f;
    private static final float BLUE = 0.0722f;
    private static final int NEARLY_BLACK = 25;

    private float[] luma = new float[0];
    private float[] before = new float[0];
    private int width;
    private int height;
    private long frames;
    private double mean;
    private double deviation;
    private double centerX;
    private double centerY;
    private double change;
    private double changeDeviation;
    private double saturation;
    private double colorfulness;

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
        int count = frame.width() * frame.height();
        if (luma.length != count) {
            luma = new float[count];
            before = new float[count];
            frames = 0;
        }
        float[] swapped = before;
        before = luma;
        luma = swapped;
        width = frame.width();
        height = frame.height();
        readLight(frame.pixels());
        readColor(frame.pixels(), count);
        readChange(count);
        frames++;
    }

    private void readLight(int[] pixels) {
        double sum = 0;
        double squares = 0;
        double weighedX = 0;
        double weighedY = 0;
        for (int y = 0; y < height; y++) {
            float row = 0;
            float rowSquares = 0;
            float rowX = 0;
            for (int x = 0, i = y * width; x < width; x++, i++) {
                int rgb = pixels[i];
                float value = RED * (rgb >> 16 & 255) + GREEN * (rgb >> 8 & 255) + BLUE * (rgb & 255);
                luma[i] = value;
                row += value;
                rowSquares += value * value;
                rowX += value * (x + 0.5f);
            }
            sum += row;
            squares += rowSquares;
            weighedX += rowX;
            weighedY += row * (y + 0.5);
        }
        double count = (double) width * height;
        mean = sum / count;
        deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
        centerX = sum < count / 2 ? 0.5 : weighedX / sum / width;
        centerY = sum < count / 2 ? 0.5 : weighedY / sum / height;
    }

    private void readColor(int[] pixels, int count) {
        long redGreen = 0;
        long yellowBlue = 0;
        long squares = 0;
        double pure = 0;
        for (int i = 0; i < count; i++) {
            int rgb = pixels[i];
            int red = rgb >> 16 & 255;
            int green = rgb >> 8 & 255;
            int blue = rgb & 255;
            int a = 2 * (red - green);
            int b = red + green - 2 * blue;
            redGreen += a;
            yellowBlue += b;
            squares += a * a + b * b;
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            pure += most > NEARLY_BLACK ? (double) (most - least) / most : 0;
        }
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
        for (int i = 0; i < count && frames > 0; i++) {
            double difference = luma[i] - before[i];
            moved += Math.abs(difference);
            sum += difference;
            squares += difference * difference;
        }
        change = moved / count;
        double meanChange = sum / count;
        changeDeviation = Math.sqrt(Math.max(0, squares / count - meanChange * meanChange));
    }

    /** Return the luma of every pixel, row by row. */
    public float[] luma() {
        return luma;
    }

    /** Return the luma of the picture before, which is black before the first. */
    public float[] before() {
        return before;
    }

    /** Return whether there was a picture before. */
    public boolean hasBefore() {
        return frames > 1;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
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

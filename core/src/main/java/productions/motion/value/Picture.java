package productions.motion.value;

import java.util.Arrays;

/**
 * A still picture in screen colors. Two pictures are equal only when they are the same object; compare their pixels.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels colors row by row, each packed as in {@link Rgb#packed()}; the highest byte says how transparent the pixel
 *     is, 0 for opaque
 */
public record Picture(int width, int height, int[] pixels) implements Pixels {

    @Override
    public boolean isOpaque() {
        return false;
    }

    @Override
    public int color(int x, int y) {
        return pixels[y * width + x];
    }

    @Override
    public void colors(int y, int[] to, int at) {
        System.arraycopy(pixels, y * width, to, at, width);
    }

    @Override
    public void luma(int y, float[] to, int at) {
        for (int x = 0; x < width; x++) {
            int rgb = pixels[y * width + x];
            to[at + x] = Luma.of(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        }
    }

    @Override
    public void means(int side, int skip, float[][] to) {
        int squares = width / side;
        int[] sums = new int[3 * squares];
        for (int row = 0; row < height / side; row++) {
            float scale = 1f / sum(row, side, skip, sums);
            for (int x = 0; x < squares; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    to[channel][row * squares + x] = sums[3 * x + channel] * scale;
                }
            }
        }
    }

    @Override
    public void lumaMeans(int side, int skip, float[] to) {
        int squares = width / side;
        int[] sums = new int[3 * squares];
        for (int row = 0; row < height / side; row++) {
            float scale = 1f / sum(row, side, skip, sums);
            for (int x = 0; x < squares; x++) {
                to[row * squares + x] = Luma.of(sums[3 * x] * scale, sums[3 * x + 1] * scale, sums[3 * x + 2] * scale);
            }
        }
    }

    /** Sum the colors of a row of squares up. Return how many pixels count for each. */
    private int sum(int row, int side, int skip, int[] sums) {
        Arrays.fill(sums, 0);
        int rows = 0;
        for (int y = row * side; y < (row + 1) * side; y += skip) {
            add(y, side, sums);
            rows++;
        }
        return rows * side;
    }

    private void add(int y, int side, int[] sums) {
        int at = y * width;
        for (int i = 0; i < sums.length; i += 3) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int end = at + side; at < end; at++) {
                int rgb = pixels[at];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
            sums[i] += red;
            sums[i + 1] += green;
            sums[i + 2] += blue;
        }
    }

    @Override
    public Picture packed() {
        return this;
    }

    /** Return the picture at another size, each new pixel the mean of those it covers. */
    public Picture resized(int newWidth, int newHeight) {
        int[] out = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = y * height / newHeight;
            int bottom = Math.max(top + 1, (y + 1) * height / newHeight);
            for (int x = 0; x < newWidth; x++) {
                int left = x * width / newWidth;
                int right = Math.max(left + 1, (x + 1) * width / newWidth);
                out[y * newWidth + x] = mean(left, top, right, bottom);
            }
        }
        return new Picture(newWidth, newHeight, out);
    }

    private int mean(int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = pixels[y * width + x];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
        }
        int count = (bottom - top) * (right - left);
        int half = count / 2;
        return (int) ((red + half) / count << 16 | (green + half) / count << 8 | (blue + half) / count);
    }
}

package productions.motion.value;

/**
 * A still picture in screen colors. Two pictures are equal only when they are the same object; compare their pixels.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels colors row by row, each packed as in {@link Rgb#packed()}
 */
public record Picture(int width, int height, int[] pixels) {

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

package productions.motion.plugins.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pixels sorted into shades: those that agree in the five highest bits of each channel are one.
 *
 * @param shades every shade that occurs
 * @param ofPixel the number of each pixel's shade
 */
record Shades(List<Shade> shades, int[] ofPixel) {

    private static final int CODES = 1 << 15;

    /**
     * Many pixels of nearly the same color.
     *
     * @param color their mean
     * @param weight how many there are
     */
    record Shade(Cielab color, double weight) {}

    static Shades of(int[] pixels) {
        int[] number = new int[CODES];
        Arrays.fill(number, -1);
        int[] ofPixel = new int[pixels.length];
        List<long[]> sums = new ArrayList<>();
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i];
            int code = (rgb >> 19 & 31) << 10 | (rgb >> 11 & 31) << 5 | rgb >> 3 & 31;
            if (number[code] < 0) {
                number[code] = sums.size();
                sums.add(new long[4]);
            }
            ofPixel[i] = number[code];
            long[] sum = sums.get(number[code]);
            sum[0] += rgb >> 16 & 255;
            sum[1] += rgb >> 8 & 255;
            sum[2] += rgb & 255;
            sum[3]++;
        }
        return new Shades(sums.stream().map(Shades::shade).toList(), ofPixel);
    }

    private static Shade shade(long[] sum) {
        double count = sum[3];
        return new Shade(Cielab.of(sum[0] / count, sum[1] / count, sum[2] / count), count);
    }
}

package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import productions.motion.value.Frame;

/**
 * Gathers the colors of pictures: pixels on a grid, sorted into shades, the shades into clusters by k-means in CIELAB.
 * However many pictures, it never holds more than 32,768 shades.
 */
final class Swatches {

    private static final double LEAST_SHARE = 0.01;

    private final int pixelsEach;
    private final Shade[] shadeOf = new Shade[Shade.CODES];
    private final List<Shade> shades = new ArrayList<>();
    private long pixels;

    /** @param pixelsEach how many pixels of each picture are looked at, about */
    Swatches(int pixelsEach) {
        this.pixelsEach = pixelsEach;
    }

    void add(Frame frame) {
        int step = 1;
        while ((frame.width() / step) * (frame.height() / step) > pixelsEach) {
            step++;
        }
        for (int y = step / 2; y < frame.height(); y += step) {
            for (int x = step / 2; x < frame.width(); x += step) {
                add(frame.picture().color(x, y));
            }
        }
    }

    private void add(int rgb) {
        int code = Shade.codeOf(rgb);
        if (shadeOf[code] == null) {
            shadeOf[code] = Shade.ofCode(code);
            shades.add(shadeOf[code]);
        }
        shadeOf[code].add(rgb);
        pixels++;
    }

    /** Return the colors, the commonest first; one below one percent is left out. */
    List<Swatch> found() {
        int[] clusterOf = new Clusters(shades).clusterOfShade();
        int clusters = 0;
        for (int cluster : clusterOf) {
            clusters = Math.max(clusters, cluster + 1);
        }
        List<Swatch> swatches = new ArrayList<>();
        for (int cluster = 0; cluster < clusters; cluster++) {
            swatches.add(swatch(cluster, clusterOf));
        }
        swatches.removeIf(swatch -> swatch.share() < LEAST_SHARE);
        swatches.sort(Comparator.comparingDouble(Swatch::share).reversed());
        return swatches;
    }

    private Swatch swatch(int cluster, int[] clusterOf) {
        long[][] values = new long[3][256];
        long count = 0;
        for (int i = 0; i < clusterOf.length; i++) {
            if (clusterOf[i] == cluster) {
                shades.get(i).tally(values);
                count += shades.get(i).count();
            }
        }
        return new Swatch(
                median(values[0], count), median(values[1], count), median(values[2], count), (double) count / pixels);
    }

    private static double median(long[] values, long count) {
        int value = 0;
        long below = values[0];
        while (2 * below < count && value < 255) {
            value++;
            below += values[value];
        }
        return value;
    }
}

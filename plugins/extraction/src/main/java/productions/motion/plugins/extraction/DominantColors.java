package productions.motion.plugins.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * Which colors the picture is made of, at most eight, the commonest first. Four values a color: red, green and blue from
 * 0 to 255, the median of its pixels, and its share of the picture; a color below one percent is left out.
 *
 * <p>Clusters of k-means in CIELAB over pixels on a grid through up to four frames; centers nearer than 12 are one color.
 */
@Primitive(value = "dominant_colors", summary = "Which colors the picture is made of, and how much of each.")
public record DominantColors() implements Metric {

    private static final int MOST_FRAMES = 4;
    private static final int MOST_PIXELS = 4096;
    private static final double LEAST_SHARE = 0.01;

    @Override
    public Observation of(Window window) {
        int[] pixels = pixels(window.frames());
        Shades shades = Shades.of(pixels);
        List<Shades.Shade> centers = new Clusters(shades.shades()).centers();
        int[] clusterOfShade = shades.shades().stream()
                .mapToInt(s -> Clusters.nearest(centers, s.color()))
                .toArray();
        List<Tally> tallies = new ArrayList<>();
        centers.forEach(center -> tallies.add(new Tally()));
        for (int i = 0; i < pixels.length; i++) {
            tallies.get(clusterOfShade[shades.ofPixel()[i]]).add(pixels[i]);
        }
        tallies.sort(Comparator.comparingInt(Tally::count).reversed());
        List<Double> values = new ArrayList<>();
        for (Tally tally : tallies) {
            double share = (double) tally.count() / pixels.length;
            if (share >= LEAST_SHARE) {
                values.addAll(List.of(tally.median(0), tally.median(1), tally.median(2), share));
            }
        }
        return new Observation("dominant_colors", values, "");
    }

    /** Pixels on a grid, as many from each of a few frames spread over the window. */
    private static int[] pixels(List<Frame> frames) {
        int count = Math.min(MOST_FRAMES, frames.size());
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Frame frame = frames.get((2 * i + 1) * frames.size() / (2 * count));
            int step = 1;
            while ((frame.width() / step) * (frame.height() / step) > MOST_PIXELS) {
                step++;
            }
            for (int y = step / 2; y < frame.height(); y += step) {
                for (int x = step / 2; x < frame.width(); x += step) {
                    taken.add(frame.pixels()[y * frame.width() + x]);
                }
            }
        }
        return taken.stream().mapToInt(Integer::intValue).toArray();
    }
}

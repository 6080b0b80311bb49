package productions.motion.plugins.extraction.picture;

import java.util.Arrays;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/**
 * What stands out from the color at the border of a picture: how far each pixel of the miniature is from the median of
 * those around the edge.
 */
final class Backdrop extends Analysis {

    /** No two colors are so far apart. */
    private static final int FARTHEST = 443;

    /** Counted distances are told apart to one part of so many of a step. */
    private static final int FINENESS = 4;

    private final Miniature picture;
    private float[] distance = new float[0];
    private double spread;

    private Backdrop(Miniature picture) {
        this.picture = picture;
    }

    /** Return the one that all meters of a film share. */
    static Backdrop of(Footage footage) {
        return footage.shared(Backdrop.class, f -> new Backdrop(Miniature.of(f)));
    }

    @Override
    protected void work(Frame frame) {
        picture.see(frame);
        int count = picture.width() * picture.height();
        if (distance.length != count) {
            distance = new float[count];
        }
        Arrays.fill(distance, 0);
        for (int channel = 0; channel < 3; channel++) {
            float[] values = picture.channel(channel);
            float border = median(values);
            for (int i = 0; i < count; i++) {
                float off = values[i] - border;
                distance[i] += off * off;
            }
        }
        for (int i = 0; i < count; i++) {
            distance[i] = (float) Math.sqrt(distance[i]);
        }
        spread = spread();
    }

    private float median(float[] plane) {
        float[] values = ring(plane);
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** How far a pixel of the border is from its median, as nine of ten are not. */
    private double spread() {
        float[] values = ring(distance);
        Arrays.sort(values);
        return values[values.length * 9 / 10];
    }

    private float[] ring(float[] plane) {
        int width = picture.width();
        int height = picture.height();
        float[] values = new float[2 * width + 2 * height];
        for (int x = 0; x < width; x++) {
            values[x] = plane[x];
            values[width + x] = plane[(height - 1) * width + x];
        }
        for (int y = 0; y < height; y++) {
            values[2 * width + y] = plane[y * width];
            values[2 * width + height + y] = plane[y * width + width - 1];
        }
        return values;
    }

    int width() {
        return picture.width();
    }

    int height() {
        return picture.height();
    }

    /** Return how far each pixel is from the color of the border, 0 to 442. */
    float[] distance() {
        return distance;
    }

    /** Return the distance that only one pixel in two hundred passes, to a quarter of a step. */
    double most() {
        int[] counts = new int[FARTHEST * FINENESS];
        for (float far : distance) {
            counts[(int) (far * FINENESS)]++;
        }
        int place = counts.length - 1;
        for (int left = distance.length / 200 - counts[place]; left >= 0; left -= counts[place]) {
            place--;
        }
        return (place + 0.5) / FINENESS;
    }

    /** Return how far the border itself is from one color. */
    double spreadOfBorder() {
        return spread;
    }
}

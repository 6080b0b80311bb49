package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;

/** Finds the connected sets of pixels of a plane that lie above a threshold. */
final class Blobs {

    private final float[] plane;
    private final float[] shades;
    private final float threshold;
    private final int width;
    private final boolean[] done;
    private final int[] stack;

    private Blobs(float[] plane, float[] shades, int width, float threshold) {
        this.plane = plane;
        this.shades = shades;
        this.width = width;
        this.threshold = threshold;
        done = new boolean[plane.length];
        stack = new int[plane.length];
    }

    /**
     * Return all of at least some pixels.
     *
     * @param plane where they stand out
     * @param shades what is averaged over each
     */
    static List<Blob> in(float[] plane, float[] shades, int width, double threshold, int leastArea) {
        Blobs search = new Blobs(plane, shades, width, (float) threshold);
        List<Blob> found = new ArrayList<>();
        for (int i = 0; i < search.plane.length; i++) {
            if (search.isNew(i)) {
                Blob blob = search.flood(i);
                if (blob.area() >= leastArea) {
                    found.add(blob);
                }
            }
        }
        return found;
    }

    private boolean isNew(int i) {
        return !done[i] && plane[i] > threshold;
    }

    private Blob flood(int start) {
        int size = 1;
        stack[0] = start;
        done[start] = true;
        Extent extent = new Extent();
        while (size > 0) {
            int i = stack[--size];
            int x = i % width;
            extent.add(x, i / width, shades[i]);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = i + dy * width + dx;
                    boolean inside = x + dx >= 0 && x + dx < width && next >= 0 && next < plane.length;
                    if (inside && isNew(next)) {
                        done[next] = true;
                        stack[size++] = next;
                    }
                }
            }
        }
        return extent.blob();
    }

    private static final class Extent {

        private int area;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private double shadeSum;
        private double sumX;
        private double sumY;
        private double squaresX;
        private double squaresY;
        private double products;

        void add(int x, int y, double shade) {
            shadeSum += shade;
            area++;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
            sumX += x;
            sumY += y;
            squaresX += (double) x * x;
            squaresY += (double) y * y;
            products += (double) x * y;
        }

        /** Second moments count each pixel as the square it is, hence the twelfth. */
        Blob blob() {
            double meanX = sumX / area;
            double meanY = sumY / area;
            double xx = squaresX / area - meanX * meanX + 1 / 12.0;
            double yy = squaresY / area - meanY * meanY + 1 / 12.0;
            double xy = products / area - meanX * meanY;
            double ellipse = 4 * Math.PI * Math.sqrt(Math.max(1e-9, xx * yy - xy * xy));
            return new Blob(area, left, top, right, bottom, shadeSum / area, area / ellipse);
        }
    }
}

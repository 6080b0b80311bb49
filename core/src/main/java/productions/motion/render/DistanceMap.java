package productions.motion.render;

import productions.motion.scene.Outline;

/**
 * The signed distance of a silhouette as a square of samples, read between them by straight lines, so that every shape
 * costs the same at any size and turn (Green, <i>Improved alpha-tested magnification</i>, SIGGRAPH 2007).
 */
final class DistanceMap {

    /** How far the map reaches from the center, in heights of the shape. */
    static final float REACH = 1.16f;

    /** Samples a side that a figure needs, and land, which is many times larger: whole blocks and one more. */
    private static final int OF_FIGURE = 225;

    private static final int OF_LAND = 449;

    /** So many steps has the side of a block. */
    private static final int BLOCK = 4;

    /** Farther from the edge than this, in heights of a figure, nothing is shaded: there the corners of a block say enough. */
    private static final double FAR_FROM_FIGURE = 0.17;

    private final int samples;
    private final float perUnit;
    private final float[] distances;
    private final float halfWidth;

    /** Return the map of an outline. */
    static DistanceMap of(Outline outline) {
        // The distance from jagged land leaps, and its corners say nothing of what is between them.
        return outline.isLand()
                ? new DistanceMap(Silhouettes.of(outline), OF_LAND, Double.MAX_VALUE)
                : new DistanceMap(Silhouettes.of(outline), OF_FIGURE, FAR_FROM_FIGURE);
    }

    private DistanceMap(Silhouette silhouette, int samples, double far) {
        this.samples = samples;
        perUnit = (samples - 1) / (2 * REACH);
        distances = new float[samples * samples];
        for (int y = 0; y < samples; y += BLOCK) {
            for (int x = 0; x < samples; x += BLOCK) {
                distances[y * samples + x] = exact(silhouette, x, y);
            }
        }
        for (int y = 0; y + BLOCK < samples; y += BLOCK) {
            for (int x = 0; x + BLOCK < samples; x += BLOCK) {
                fill(silhouette, x, y, far);
            }
        }
        halfWidth = widest();
    }

    private float exact(Silhouette silhouette, int x, int y) {
        return (float) silhouette.distance(x / (double) perUnit - REACH, y / (double) perUnit - REACH);
    }

    /** Fill a block whose corners are known. */
    private void fill(Silhouette silhouette, int left, int top, double far) {
        int first = top * samples + left;
        float a = distances[first];
        float b = distances[first + BLOCK];
        float c = distances[first + BLOCK * samples];
        float d = distances[first + BLOCK * samples + BLOCK];
        boolean isFar =
                Math.min(Math.min(a, b), Math.min(c, d)) > far || Math.max(Math.max(a, b), Math.max(c, d)) < -far;
        for (int y = 0; y <= BLOCK; y++) {
            float fromLeft = a + (c - a) * y / BLOCK;
            float fromRight = b + (d - b) * y / BLOCK;
            for (int x = 0; x <= BLOCK; x++) {
                distances[first + y * samples + x] =
                        isFar ? fromLeft + (fromRight - fromLeft) * x / BLOCK : exact(silhouette, left + x, top + y);
            }
        }
    }

    private float widest() {
        float widest = 0;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] < 0) {
                widest = Math.max(widest, Math.abs(i % samples / perUnit - REACH));
            }
        }
        return widest;
    }

    /** Half the width of a sample of a figure: distances are right to this. */
    static final float TOLERANCE = REACH / (OF_FIGURE - 1);

    /** Return how far the shape reaches to the sides. */
    float halfWidth() {
        return halfWidth;
    }

    /** Return the distance at a place, in heights of the shape. */
    float at(float x, float y) {
        float column = bounded((x + REACH) * perUnit);
        float row = bounded((y + REACH) * perUnit);
        int i = (int) row * samples + (int) column;
        float u = column - (int) column;
        float v = row - (int) row;
        float upper = distances[i] + (distances[i + 1] - distances[i]) * u;
        float lower = distances[i + samples] + (distances[i + samples + 1] - distances[i + samples]) * u;
        return upper + (lower - upper) * v;
    }

    private float bounded(float place) {
        return Math.min(samples - 1.001f, Math.max(0, place));
    }
}

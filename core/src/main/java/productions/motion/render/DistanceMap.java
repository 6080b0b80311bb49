package productions.motion.render;

import productions.motion.scene.Outline;

/**
 * The signed distance of a silhouette as a square of samples, read between them by straight lines, so that every shape
 * costs the same at any size and turn (Green, <i>Improved alpha-tested magnification</i>, SIGGRAPH 2007).
 */
final class DistanceMap {

    /** How far the map reaches from the center, in heights of the shape. */
    static final float REACH = 1.16f;

    /** Samples a side that a figure needs, and land, which is many times larger. */
    private static final int OF_FIGURE = 224;

    private static final int OF_LAND = 448;

    private final int samples;
    private final float perUnit;
    private final float[] distances;
    private final float halfWidth;

    /** Return the map of an outline. */
    static DistanceMap of(Outline outline) {
        return new DistanceMap(Silhouettes.of(outline), outline.isLand() ? OF_LAND : OF_FIGURE);
    }

    private DistanceMap(Silhouette silhouette, int samples) {
        this.samples = samples;
        perUnit = (samples - 1) / (2 * REACH);
        distances = new float[samples * samples];
        float widest = 0;
        for (int i = 0; i < distances.length; i++) {
            double x = i % samples / (double) perUnit - REACH;
            double y = i / samples / (double) perUnit - REACH;
            distances[i] = (float) silhouette.distance(x, y);
            if (distances[i] < 0) {
                widest = Math.max(widest, (float) Math.abs(x));
            }
        }
        halfWidth = widest;
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

package productions.motion.render;

/**
 * The signed distance of a silhouette as a square of samples, read between them by straight lines, so that every shape
 * costs the same at any size and turn (Green, <i>Improved alpha-tested magnification</i>, SIGGRAPH 2007).
 */
final class DistanceMap {

    /** How far the map reaches from the center, in heights of the shape. */
    static final float REACH = 1.16f;

    private static final int SIZE = 224;
    private static final float PER_UNIT = (SIZE - 1) / (2 * REACH);

    private final float[] distances = new float[SIZE * SIZE];
    private final float halfWidth;

    DistanceMap(Silhouette silhouette) {
        float widest = 0;
        for (int i = 0; i < distances.length; i++) {
            double x = i % SIZE / (double) PER_UNIT - REACH;
            double y = i / SIZE / (double) PER_UNIT - REACH;
            distances[i] = (float) silhouette.distance(x, y);
            if (distances[i] < 0) {
                widest = Math.max(widest, (float) Math.abs(x));
            }
        }
        halfWidth = widest;
    }

    /** Half the width of a sample: distances are right to this. */
    static final float TOLERANCE = 0.5f / PER_UNIT;

    /** Return how far the shape reaches to the sides. */
    float halfWidth() {
        return halfWidth;
    }

    /** Return the distance at a place, in heights of the shape. */
    float at(float x, float y) {
        float column = bounded((x + REACH) * PER_UNIT);
        float row = bounded((y + REACH) * PER_UNIT);
        int i = (int) row * SIZE + (int) column;
        float u = column - (int) column;
        float v = row - (int) row;
        float upper = distances[i] + (distances[i + 1] - distances[i]) * u;
        float lower = distances[i + SIZE] + (distances[i + SIZE + 1] - distances[i + SIZE]) * u;
        return upper + (lower - upper) * v;
    }

    private static float bounded(float place) {
        return Math.min(SIZE - 1.001f, Math.max(0, place));
    }
}

package productions.motion.plugins.extraction.movement;

/**
 * How the whole picture moved from one frame to the next: turned, grown and shifted around its center.
 *
 * @param shiftX how far across, in pixels
 * @param shiftY how far down
 * @param growth by which factor, less one
 * @param turn by how much clockwise, in radians
 * @param share the share of the followed points that agree
 */
record Similarity(double shiftX, double shiftY, double growth, double turn, double share) {

    static final Similarity UNKNOWN = new Similarity(0, 0, 0, 0, 0);

    /** Return how far across a point goes beside what a place from the center is taken by it. */
    double ownX(double stepX, double x, double y) {
        return stepX - (shiftX + growth * x - turn * y);
    }

    /** Return how far down a point goes beside what a place from the center is taken by it. */
    double ownY(double stepY, double x, double y) {
        return stepY - (shiftY + turn * x + growth * y);
    }

    /** Return this motion and another after it, both so small that they add up. */
    Similarity then(Similarity next) {
        return new Similarity(
                shiftX + next.shiftX,
                shiftY + next.shiftY,
                growth + next.growth,
                turn + next.turn,
                Math.min(share, next.share));
    }

    Similarity with(double newShare) {
        return new Similarity(shiftX, shiftY, growth, turn, newShare);
    }
}

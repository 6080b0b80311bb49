package productions.motion.render;

import productions.motion.value.Point;
import productions.motion.value.Travel;
import productions.motion.value.View;

/**
 * Where in the field each pixel looks: camera and motion together, as one affine map from frame to field.
 *
 * @param along how the place changes per frame height to the right in the frame; a step down is this turned by 90°
 * @param middle the place in the middle of the frame
 * @param slide how far the place slides for a layer at depth 1, because the camera has moved
 */
record Sight(Point along, Point middle, Point slide) {

    /** The sight of a still camera on a field at rest. */
    static final Sight STILL = new Sight(new Point(1, 0), Point.CENTER, Point.CENTER);

    private static final double FARTHEST = 1e6;

    /** Return what is seen of a field that has travelled, from a camera with a view. */
    static Sight of(View view, Travel travel) {
        double scale = StrictMath.exp(-bounded(travel.swell(), 14));
        Point across = turned(new Point(scale, 0), -bounded(travel.turn(), FARTHEST));
        double zoom = Math.min(FARTHEST, Math.max(1 / FARTHEST, view.zoom()));
        Point along = turned(new Point(across.x() / zoom, across.y() / zoom), -bounded(view.roll(), FARTHEST));
        Point pan = new Point(bounded(view.panX(), FARTHEST), bounded(view.panY(), FARTHEST));
        Point place = new Point(pan.x() - bounded(travel.x(), FARTHEST), pan.y() - bounded(travel.y(), FARTHEST));
        return new Sight(along, product(across, place), product(across, pan));
    }

    /** Return the place in the field that is seen at a place of the frame, by a layer at a depth. */
    Point at(double x, double y, double depth) {
        return new Point(
                along.x() * x - along.y() * y + middle.x() + depth * slide.x(),
                along.y() * x + along.x() * y + middle.y() + depth * slide.y());
    }

    /** Return how many frame heights of the field fill one of the frame. */
    double reach() {
        return along.distanceTo(Point.CENTER);
    }

    private static Point turned(Point p, double turns) {
        double angle = 2 * Math.PI * (turns - Math.floor(turns));
        return product(new Point(StrictMath.cos(angle), StrictMath.sin(angle)), p);
    }

    private static Point product(Point a, Point b) {
        return new Point(a.x() * b.x() - a.y() * b.y(), a.y() * b.x() + a.x() * b.y());
    }

    private static double bounded(double x, double limit) {
        return Double.isNaN(x) ? 0 : Math.min(limit, Math.max(-limit, x));
    }
}

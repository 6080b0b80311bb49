package productions.motion.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import productions.motion.value.Point;

/** A shape as its signed distance: how far a place lies outside its edge, negative inside; y points down. */
@FunctionalInterface
interface Silhouette {

    double distance(double x, double y);

    /** Return a disc. */
    static Silhouette disc(double centerX, double centerY, double radius) {
        return (x, y) -> length(x - centerX, y - centerY) - radius;
    }

    /** Return a rectangle between two corners. */
    static Silhouette box(double left, double top, double right, double bottom) {
        return (x, y) -> {
            double dx = Math.max(left - x, x - right);
            double dy = Math.max(top - y, y - bottom);
            return dx > 0 && dy > 0 ? length(dx, dy) : Math.max(dx, dy);
        };
    }

    /** Return a limb between two places, as thick at each end as given. */
    static Silhouette limb(Point from, double fromRadius, Point to, double toRadius) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return (x, y) -> {
            double share = ((x - from.x()) * dx + (y - from.y()) * dy) / (dx * dx + dy * dy);
            double t = Math.min(1, Math.max(0, share));
            double away = length(x - from.x() - t * dx, y - from.y() - t * dy);
            return away - fromRadius - (toRadius - fromRadius) * t;
        };
    }

    /** Return a polygon; its corners may go round either way. */
    static Silhouette polygon(List<Point> corners) {
        // Flat arrays: a distance map asks a few million times before the first frame.
        double[] xs = corners.stream().mapToDouble(Point::x).toArray();
        double[] ys = corners.stream().mapToDouble(Point::y).toArray();
        return (x, y) -> {
            double nearest = Double.MAX_VALUE;
            boolean isInside = false;
            int a = xs.length - 1;
            for (int b = 0; b < xs.length; b++) {
                double dx = xs[b] - xs[a];
                double dy = ys[b] - ys[a];
                double share = ((x - xs[a]) * dx + (y - ys[a]) * dy) / (dx * dx + dy * dy);
                double t = Math.min(1, Math.max(0, share));
                double awayX = x - xs[a] - t * dx;
                double awayY = y - ys[a] - t * dy;
                nearest = Math.min(nearest, awayX * awayX + awayY * awayY);
                isInside ^= ys[a] > y != ys[b] > y && x < xs[a] + (y - ys[a]) * dx / dy;
                a = b;
            }
            double distance = Math.sqrt(nearest);
            return isInside ? -distance : distance;
        };
    }

    /** Return the polygon of coordinates: x, y, x, y, … */
    static Silhouette polygon(double... coordinates) {
        return polygon(points(coordinates));
    }

    /** Return a shape whose edge runs smoothly through places (Catmull and Rom 1974): x, y, x, y, … */
    static Silhouette curve(double... coordinates) {
        List<Point> knots = points(coordinates);
        int count = knots.size();
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point a = knots.get((i + count - 1) % count);
            Point b = knots.get(i);
            Point c = knots.get((i + 1) % count);
            Point d = knots.get((i + 2) % count);
            for (int k = 0; k < 6; k++) {
                corners.add(new Point(
                        between(a.x(), b.x(), c.x(), d.x(), k / 6.0), between(a.y(), b.y(), c.y(), d.y(), k / 6.0)));
            }
        }
        return polygon(List.copyOf(corners));
    }

    /** Return this shape together with another. */
    default Silhouette and(Silhouette other) {
        return (x, y) -> Math.min(distance(x, y), other.distance(x, y));
    }

    /** Return this shape melted together with another over a seam of a width. */
    default Silhouette melted(Silhouette other, double seam) {
        return (x, y) -> {
            double a = distance(x, y);
            double b = other.distance(x, y);
            double near = Math.max(0, seam - Math.abs(a - b)) / seam;
            return Math.min(a, b) - near * near * seam / 4;
        };
    }

    /** Return this shape without what lies in another. */
    default Silhouette without(Silhouette other) {
        return (x, y) -> Math.max(distance(x, y), -other.distance(x, y));
    }

    /** Return this shape grown on all sides, which rounds its corners. */
    default Silhouette grown(double by) {
        return (x, y) -> distance(x, y) - by;
    }

    private static List<Point> points(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(i -> new Point(coordinates[2 * i], coordinates[2 * i + 1]))
                .toList();
    }

    private static double between(double a, double b, double c, double d, double t) {
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}

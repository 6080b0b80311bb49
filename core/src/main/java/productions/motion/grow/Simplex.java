package productions.motion.grow;

import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.value.Rgb;

/** One to four colors and all that can be mixed of them: a point, a line, a triangle or a tetrahedron in the color cube. */
final class Simplex {

    private static final double FLAT = 1e-6;

    private final List<NamedColor> corners;
    private final double[] base;
    private final double[][] edges;
    private final double[][] projection;

    private Simplex(List<NamedColor> corners, double[] base, double[][] edges, double[][] projection) {
        this.corners = corners;
        this.base = base;
        this.edges = edges;
        this.projection = projection;
    }

    /** Return the simplex of some colors, unless one of them lies between the others and so adds nothing. */
    static Optional<Simplex> of(List<NamedColor> corners) {
        double[] base = point(corners.get(0).color());
        double[][] edges = new double[corners.size() - 1][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = minus(point(corners.get(i + 1).color()), base);
        }
        return pseudoInverse(edges).map(projection -> new Simplex(List.copyOf(corners), base, edges, projection));
    }

    List<NamedColor> corners() {
        return corners;
    }

    /** Return the shares of the corners that come nearest to a color; below 0 where the color lies outside. */
    double[] shares(double[] color) {
        double[] offset = minus(color, base);
        double[] shares = new double[corners.size()];
        shares[0] = 1;
        for (int i = 0; i < projection.length; i++) {
            shares[i + 1] = dot(projection[i], offset);
            shares[0] -= shares[i + 1];
        }
        return shares;
    }

    /** Return how far the mixture of these shares is from a color. */
    double distance(double[] shares, double[] color) {
        double[] rest = minus(color, base);
        for (int i = 0; i < edges.length; i++) {
            for (int channel = 0; channel < rest.length; channel++) {
                rest[channel] -= shares[i + 1] * edges[i][channel];
            }
        }
        return Math.sqrt(dot(rest, rest));
    }

    /** Rows that give the shares of least squares: the inverse of E·Eᵀ times E, by Gauss and Jordan. */
    private static Optional<double[][]> pseudoInverse(double[][] edges) {
        int n = edges.length;
        double[][] gram = new double[n][n];
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = edges[i].clone();
            for (int j = 0; j < n; j++) {
                gram[i][j] = dot(edges[i], edges[j]);
            }
        }
        for (int pivot = 0; pivot < n; pivot++) {
            if (Math.abs(gram[pivot][pivot]) < FLAT) {
                return Optional.empty();
            }
            divide(gram[pivot], rows[pivot], gram[pivot][pivot]);
            for (int i = 0; i < n; i++) {
                if (i != pivot) {
                    double factor = gram[i][pivot];
                    subtract(gram[i], gram[pivot], factor);
                    subtract(rows[i], rows[pivot], factor);
                }
            }
        }
        return Optional.of(rows);
    }

    private static void divide(double[] left, double[] right, double by) {
        for (int i = 0; i < left.length; i++) {
            left[i] /= by;
        }
        for (int i = 0; i < right.length; i++) {
            right[i] /= by;
        }
    }

    private static void subtract(double[] from, double[] what, double factor) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * what[i];
        }
    }

    private static double[] point(Rgb color) {
        return new double[] {color.red(), color.green(), color.blue()};
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

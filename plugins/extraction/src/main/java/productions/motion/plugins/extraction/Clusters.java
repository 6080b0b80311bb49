package productions.motion.plugins.extraction;

import java.util.ArrayList;
import java.util.List;
import productions.motion.plugins.extraction.Shades.Shade;

/**
 * Finds the centers that shades gather around: k-means in CIELAB, begun at the heaviest shade and then at those that are
 * heavy and far from all before, so that no chance is needed; centers nearer than 12 are one.
 */
final class Clusters {

    private static final int MOST = 8;
    private static final int ROUNDS = 12;
    private static final double ONE_COLOR = 12;

    private final List<Shade> shades;
    private List<Shade> centers = new ArrayList<>();

    Clusters(List<Shade> shades) {
        this.shades = shades;
    }

    /** Return the centers, each weighing as much as its shades. */
    List<Shade> centers() {
        begin();
        for (int round = 0; round < ROUNDS; round++) {
            settle();
        }
        while (merge()) {
            settle();
        }
        return centers;
    }

    /** Return the number of the center next to a color. */
    static int nearest(List<Shade> centers, Cielab color) {
        int best = 0;
        for (int i = 1; i < centers.size(); i++) {
            if (color.distanceTo(centers.get(i).color())
                    < color.distanceTo(centers.get(best).color())) {
                best = i;
            }
        }
        return best;
    }

    private void begin() {
        centers.clear();
        Shade next = heaviest(shades);
        while (next.weight() > 0 && centers.size() < MOST) {
            centers.add(next);
            next = heaviest(shades.stream().map(this::loneliness).toList());
        }
    }

    /** The weight of a shade times the square of its distance from all centers; nothing within one color of them. */
    private Shade loneliness(Shade shade) {
        double distance = shade.color()
                .distanceTo(centers.get(nearest(centers, shade.color())).color());
        double weight = distance < ONE_COLOR ? 0 : shade.weight() * distance * distance;
        return new Shade(shade.color(), weight);
    }

    private static Shade heaviest(List<Shade> shades) {
        Shade best = shades.get(0);
        for (Shade shade : shades) {
            best = shade.weight() > best.weight() ? shade : best;
        }
        return best;
    }

    /** Move every center to the mean of its shades; one that has none is gone. */
    private void settle() {
        Shade[] moved = new Shade[centers.size()];
        for (Shade shade : shades) {
            int i = nearest(centers, shade.color());
            moved[i] = moved[i] == null ? shade : together(moved[i], shade);
        }
        List<Shade> settled = new ArrayList<>();
        for (Shade shade : moved) {
            if (shade != null) {
                settled.add(shade);
            }
        }
        centers = settled;
    }

    /** Make the two nearest centers one if they are one color. Return whether they were. */
    private boolean merge() {
        int first = 0;
        int second = 0;
        double least = ONE_COLOR;
        for (int i = 0; i < centers.size(); i++) {
            for (int j = i + 1; j < centers.size(); j++) {
                double distance =
                        centers.get(i).color().distanceTo(centers.get(j).color());
                if (distance < least) {
                    least = distance;
                    first = i;
                    second = j;
                }
            }
        }
        if (second > 0) {
            centers.set(first, together(centers.get(first), centers.remove(second)));
        }
        return second > 0;
    }

    private static Shade together(Shade one, Shade other) {
        double weight = one.weight() + other.weight();
        return new Shade(one.color().toward(other.color(), other.weight() / weight), weight);
    }
}

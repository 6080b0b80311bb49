package productions.motion.render;

import productions.motion.scene.Look;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * How strong motion and texture are over a film: corners of a curve, joined by straight lines.
 *
 * <p>The mean strength is 1, so that what was asked for (a speed, an amount) is met over the film as a whole.
 */
final class Tension {

    /** How much of the strength does not depend on tension. */
    private static final double BASE = 0.5;

    private final double[] places;
    private final double[] strengths;

    private Tension(double[] places, double[] tensions) {
        this.places = places;
        strengths = new double[tensions.length];
        double area = 0;
        for (int i = 0; i < tensions.length; i++) {
            strengths[i] = BASE + (1 - BASE) * tensions[i];
            if (i > 0) {
                area += (places[i] - places[i - 1]) * (strengths[i] + strengths[i - 1]) / 2;
            }
        }
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] /= area;
        }
    }

    /** Return the curve of a name. */
    static Tension named(String name) {
        return switch (name) {
            case "flat" -> new Tension(new double[] {0, 1}, new double[] {0.55, 0.55});
            case "slow_build" -> new Tension(new double[] {0, 0.45, 0.8, 1}, new double[] {0.25, 0.5, 0.85, 0.45});
            case "standard" -> new Tension(new double[] {0, 0.25, 0.6, 0.85, 1}, new double[] {0.3, 0.7, 0.9, 1, 0.3});
            case "immediate" -> new Tension(new double[] {0, 0.15, 0.45, 1}, new double[] {0.5, 1, 0.75, 0.4});
            default -> throw DidYouMean.unknown(Refusal.Kind.DATA, "tension", name, Look.TENSIONS);
        };
    }

    /** Return the strength at a place of the film in [0, 1]; 1 on average. */
    double at(double place) {
        int i = corner(place);
        double share = (place - places[i]) / (places[i + 1] - places[i]);
        return strengths[i] + (strengths[i + 1] - strengths[i]) * Math.min(1, Math.max(0, share));
    }

    /** Return how much has happened up to a place of the film in [0, 1]: the area under the curve, 1 at the end. */
    double until(double place) {
        double area = 0;
        int last = corner(place);
        for (int i = 0; i < last; i++) {
            area += (places[i + 1] - places[i]) * (strengths[i] + strengths[i + 1]) / 2;
        }
        return area + (place - places[last]) * (strengths[last] + at(place)) / 2;
    }

    private int corner(double place) {
        int i = 0;
        while (i < places.length - 2 && place >= places[i + 1]) {
            i++;
        }
        return i;
    }
}

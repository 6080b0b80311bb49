package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.List;

/**
 * How harsh tones sound together: each pair of partials that lie within a critical band of each other beats, most at a
 * quarter of it. R. Plomp and W. Levelt, JASA 38 (1965), in the form of W. Sethares, JASA 94 (1993).
 */
final class Roughness {

    private static final int MOST_PARTIALS = 24;
    private static final double FAINT = 1e-4;

    private Roughness() {}

    /** Return 0 for a pure tone, about 0.5 for a low major triad, and 1 for clusters. */
    static double of(Profile profile) {
        List<double[]> partials = partials(profile);
        double sum = 0;
        double all = 0;
        for (int i = 0; i < partials.size(); i++) {
            all += partials.get(i)[1] * partials.get(i)[1];
            for (int j = 0; j < i; j++) {
                sum += pair(partials.get(i), partials.get(j));
            }
        }
        return all <= 0 ? 0 : sum / all;
    }

    private static double pair(double[] one, double[] other) {
        double low = Math.min(one[0], other[0]);
        double apart = Math.abs(one[0] - other[0]) * 0.24 / (0.0207 * low + 18.96);
        double beating = StrictMath.exp(-3.5 * apart) - StrictMath.exp(-5.75 * apart);
        return Math.min(one[1], other[1]) * Math.max(one[1], other[1]) * beating * 5;
    }

    private static List<double[]> partials(Profile profile) {
        double[] power = profile.power();
        List<double[]> found = new ArrayList<>();
        double most = 0;
        for (double value : power) {
            most = Math.max(most, value);
        }
        int last = (int) (5000 / profile.hertzPerBin());
        for (int k = 2; k < last; k++) {
            if (power[k] > power[k - 1] && power[k] >= power[k + 1] && power[k] > FAINT * most) {
                found.add(new double[] {profile.hertzOf(k), Math.sqrt(power[k - 1] + power[k] + power[k + 1])});
            }
        }
        found.sort((a, b) -> Double.compare(b[1], a[1]));
        return found.size() > MOST_PARTIALS ? found.subList(0, MOST_PARTIALS) : found;
    }
}

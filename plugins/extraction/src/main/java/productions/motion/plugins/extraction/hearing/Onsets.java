package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.plugins.extraction.Series;

/**
 * When sounds begin: peaks of the spectral flux that stand out from what is around them, after S. Böck, F. Krebs and M.
 * Schedl, <i>Evaluating the online capabilities of onset detection methods</i>, ISMIR 2012.
 */
final class Onsets {

    private static final int AROUND = 12;
    private static final int APART = 8;
    private static final double STANDS_OUT = 2.5;
    private static final double OF_THE_STRONGEST = 0.22;
    private static final double FAINT = -55;

    /** The spectrum of a step is that of the 43 ms before its end; what is new shows when it reaches their middle. */
    private static final double LEAD = -1;

    private Onsets() {}

    /** Return the steps at which sounds begin. */
    static List<Integer> in(Listening sound) {
        Series flux = sound.flux();
        double strongest = strongest(flux);
        List<Integer> onsets = new ArrayList<>();
        for (int i = 1; i + 1 < flux.size(); i++) {
            double value = flux.get(i);
            boolean top = value >= flux.get(i - 1) && value > flux.get(i + 1);
            if (top
                    && value > flux.mean(Math.max(0, i - AROUND), Math.min(flux.size(), i + AROUND)) + STANDS_OUT
                    && value > OF_THE_STRONGEST * strongest
                    && isHeard(sound, i)
                    && (onsets.isEmpty() || i - onsets.get(onsets.size() - 1) >= APART)) {
                onsets.add(i);
            }
        }
        return onsets;
    }

    /** The flux that only one step in two hundred passes. */
    private static double strongest(Series flux) {
        double[] sorted = flux.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1 - sorted.length / 200];
    }

    private static boolean isHeard(Listening sound, int step) {
        for (int i = step; i < Math.min(sound.level().size(), step + 5); i++) {
            if (sound.level().get(i) > FAINT) {
                return true;
            }
        }
        return false;
    }

    /** Return when the sound of a step begins, in seconds. */
    static double seconds(int step) {
        return Math.max(0, (step + LEAD) / Listening.STEPS);
    }
}

package productions.motion.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.value.Seed;

/** Divides the frames of a film among its shots: all of them, in order, without a gap. */
final class Partition {

    private static final double UNEVEN = 0.15;
    private static final double OPENING = 0.9;

    private Partition() {}

    /**
     * Return the first frame of each shot, and last the number of frames. The first shot is a little shorter than the
     * others, as seen in edited films; all differ slightly by chance.
     *
     * @param shots how many there are, at most as many as frames
     */
    static List<Integer> of(int frames, int shots, Seed chance) {
        double[] weights = new double[shots];
        for (int i = 0; i < shots; i++) {
            weights[i] = (i == 0 ? OPENING : 1) * chance.of(i).between(1 - UNEVEN, 1 + UNEVEN);
        }
        return divided(frames, weights);
    }

    /** Return the first frame of each shot, and last the number of frames, where the length of each is told. */
    static List<Integer> of(int frames, List<Double> lengths) {
        return divided(frames, lengths.stream().mapToDouble(d -> d).toArray());
    }

    private static List<Integer> divided(int frames, double[] weights) {
        int shots = weights.length;
        double total = Arrays.stream(weights).sum();
        List<Integer> starts = new ArrayList<>(List.of(0));
        double sum = 0;
        for (int i = 1; i < shots; i++) {
            sum += weights[i - 1];
            int wanted = (int) Math.round(frames * sum / total);
            int least = starts.get(i - 1) + 1;
            int most = frames - (shots - i);
            starts.add(Math.min(most, Math.max(least, wanted)));
        }
        starts.add(frames);
        return starts;
    }
}

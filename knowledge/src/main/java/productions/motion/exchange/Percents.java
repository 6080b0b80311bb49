package productions.motion.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import productions.motion.knowledge.Depth;

/**
 * Shares as whole percents that sum to 100: each is rounded down, and those that lost most get one more (the method of
 * the largest remainder).
 */
public final class Percents {

    private static final int WHOLE = 100;

    private Percents() {}

    /** Return the percents of each origin in the order of the shares; those of less than a half percent are left out. */
    public static Map<String, Integer> of(Depth depth) {
        List<Depth.Share> shares = depth.shares();
        double sum = shares.stream().mapToDouble(Depth.Share::share).sum();
        if (sum <= 0) {
            return Map.of();
        }
        int[] percents = shares.stream()
                .mapToInt(s -> (int) Math.floor(s.share() / sum * WHOLE))
                .toArray();
        int missing = WHOLE;
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            missing -= percents[i];
            byRemainder.add(i);
        }
        byRemainder.sort(
                Comparator.comparingDouble(i -> percents[i] - shares.get(i).share() / sum * WHOLE));
        byRemainder.stream().limit(missing).forEach(i -> percents[i]++);
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < percents.length; i++) {
            if (percents[i] > 0) {
                named.put(shares.get(i).origin(), percents[i]);
            }
        }
        return named;
    }
}

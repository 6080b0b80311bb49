package productions.motion.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Finds what somebody meant who misspelt a name: the nearest of the names that are valid there, by optimal string
 * alignment (insertions, deletions, replacements and swaps of neighbors count one each).
 */
public final class DidYouMean {

    private static final int AT_MOST = 3;

    private DidYouMean() {}

    /** Return the valid names nearest to a word, at most three; none when all are too far off. */
    public static List<String> suggest(String word, Collection<String> valid) {
        String typed = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, typed.length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (String name : valid) {
            int distance = distance(typed, name.toLowerCase(Locale.ROOT));
            if (distance <= limit) {
                near.add(new Candidate(name, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        return near.stream()
                .filter(c -> c.distance() == near.get(0).distance())
                .limit(AT_MOST)
                .map(Candidate::name)
                .toList();
    }

    /** Return {@code Did you mean 'rings'? } with a space at its end, or nothing when no name is near. */
    public static String sentence(String word, Collection<String> valid) {
        List<String> names = suggest(word, valid);
        return names.isEmpty()
                ? ""
                : names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or ", "Did you mean ", "? "));
    }

    /**
     * Return the refusal of a name that nothing of a kind has, with the nearest ones and all there are.
     *
     * @param what the kind, such as {@code gradient}
     */
    public static Refusal unknown(Refusal.Kind kind, String what, String word, Collection<String> valid) {
        return new Refusal(
                kind,
                "No " + what + " is called '" + word + "'. " + sentence(word, valid) + "Known: "
                        + String.join(", ", valid) + ".");
    }

    /** Return how many slips lie between two words. */
    static int distance(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            slips[i][0] = i;
        }
        for (int k = 0; k <= b.length(); k++) {
            slips[0][k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int k = 1; k <= b.length(); k++) {
                slips[i][k] = Math.min(
                        Math.min(slips[i - 1][k], slips[i][k - 1]) + 1,
                        slips[i - 1][k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1));
                if (isSwap(a, i, b, k)) {
                    slips[i][k] = Math.min(slips[i][k], slips[i - 2][k - 2] + 1);
                }
            }
        }
        return slips[a.length()][b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int k) {
        return i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
    }

    private record Candidate(String name, int distance) {}
}

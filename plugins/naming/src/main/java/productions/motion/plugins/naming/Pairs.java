package productions.motion.plugins.naming;

import java.util.List;
import java.util.Locale;
import productions.motion.family.Naming;
import productions.motion.value.Seed;

/**
 * Two words for the tails of names: every place in a numbered set has a pair of its own, and neighbors have unlike ones. The
 * first word may be anything that claims nothing; the second is of one kind.
 */
enum Pairs {
    /** Things that sound. */
    SOUND,
    /** Things that move. */
    MOTION,
    /** Things that shine. */
    LIGHT,
    /** Things and places. */
    PLACE;

    private static final List<String> MODIFIERS = Words.read("pair-modifiers.txt");

    /** Stands before a noun that would otherwise come twice; it is none of the modifiers. */
    private static final String TWICE = "twin";

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private final List<String> nouns;

    Pairs() {
        this.nouns = Words.read(name().toLowerCase(Locale.ROOT) + "-nouns.txt");
    }

    /** Return how many pairs there are. */
    long size() {
        return (long) MODIFIERS.size() * nouns.size();
    }

    /**
     * Return a head and the pair of a place behind it; only the second word of the pair where there is no room for both.
     *
     * @param head what a name begins with
     * @param place a number that no other value with this head has
     * @param attempt 0 first; another attempt deals all pairs anew
     */
    String behind(String head, long place, int attempt) {
        int pair = (int) new Shuffle(size(), attempt).of(Math.floorMod(place, size()));
        String noun = nouns.get(pair % nouns.size());
        String modifier = MODIFIERS.get(pair / nouns.size());
        String both = (modifier.equals(noun) ? TWICE : modifier) + " " + noun;
        boolean room = head.length() + Naming.SEPARATOR.length() + both.length() <= LONGEST
                && head.split(" ", -1).length <= MOST_WORDS - 2;
        return head + Naming.SEPARATOR + Words.title(room ? both : noun);
    }

    /** Return a head and a pair behind it for what has no place in any numbered set. */
    String behind(String head, String key, int attempt) {
        return behind(head, Seed.ofText(key).value(), attempt);
    }
}

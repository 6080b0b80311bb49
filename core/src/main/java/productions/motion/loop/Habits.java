package productions.motion.loop;

import java.time.Duration;
import java.util.Optional;
import productions.motion.value.Refusal;

/**
 * How a loop goes about its work.
 *
 * @param retries how often it tries again when turn after turn fails, before it ends
 * @param backoff how long it rests after a failure; after the second in a row twice as long, and so on
 * @param newest how many films are kept as files at most; older ones are archived
 * @param liked whether films that people like stay in any case
 * @param prompts where the words of films come from
 */
public record Habits(int retries, Duration backoff, long newest, boolean liked, Prompts prompts) {

    /** What every loop does unless somebody says otherwise. */
    public static final Habits STANDARD = new Habits(4, Duration.ZERO, Long.MAX_VALUE, true, Prompts.ALL);

    public Habits {
        require(retries >= 0, "tries " + retries + " times again", "a number of 0 or more");
        require(!backoff.isNegative(), "rests " + backoff, "a time of 0 s or more");
        require(newest >= 0, "keeps " + newest + " films", "a number of 0 or more");
    }

    /**
     * Where the words of films come from.
     *
     * @param instructive how often they are written anew from the lexicon rather than taken from the registry, in [0, 1];
     *     where nobody says, both compete each time
     * @param thinnestFirst whether of several the one is taken that asks for what was met least
     */
    public record Prompts(Optional<Double> instructive, boolean thinnestFirst) {

        /** Written and kept prompts compete, and the thinnest wins. */
        public static final Prompts ALL = new Prompts(Optional.empty(), true);

        public Prompts {
            instructive.ifPresent(share ->
                    require(share >= 0 && share <= 1, "writes " + share + " of its prompts", "a share from 0 to 1"));
        }
    }

    /** Return the same habits with others after failures. */
    public Habits failing(int tries, Duration rest) {
        return new Habits(tries, rest, newest, liked, prompts);
    }

    /** Return the same habits with other films kept. */
    public Habits keeping(long films, boolean likedToo) {
        return new Habits(retries, backoff, films, likedToo, prompts);
    }

    /** Return the same habits with words from elsewhere. */
    public Habits asking(Prompts others) {
        return new Habits(retries, backoff, newest, liked, others);
    }

    private static void require(boolean holds, String what, String instead) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.USAGE, "A loop " + what + ". Give it " + instead + ".");
        }
    }
}

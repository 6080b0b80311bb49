package productions.motion.origins;

import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Origins;
import productions.motion.value.Seed;

/**
 * What is known before the first film was made: the origins and the words, and nothing learned.
 *
 * @param origins the values that everything starts from
 * @param lexicon the words that prompts are understood by
 * @param revision {@code origins-} and eight digits that change with any of them
 */
public record OriginsKnowledge(Origins origins, Lexicon lexicon, String revision) implements Knowledge {

    /** Read the tables of this module. */
    public OriginsKnowledge() {
        this(OriginTables.read());
    }

    private OriginsKnowledge(Origins origins) {
        this(origins, LexiconTables.read(origins));
    }

    private OriginsKnowledge(Origins origins, Lexicon lexicon) {
        this(origins, lexicon, "origins-" + digest(origins + "\n" + lexicon));
    }

    private static String digest(String content) {
        String digits = Long.toHexString(Seed.ofText(content).value() | 1L << 63);
        return digits.substring(digits.length() - 8);
    }
}

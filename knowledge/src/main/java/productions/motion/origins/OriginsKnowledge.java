package productions.motion.origins;

import java.util.List;
import java.util.stream.Stream;
import productions.motion.knowledge.Entries;
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
        this(origins, LexiconTables.read(origins), "origins-" + digest());
    }

    @Override
    public Entries entries() {
        return Entries.NONE;
    }

    private static String digest() {
        Seed digest = new Seed(0);
        for (String name : tables()) {
            digest = digest.of(Table.text(name));
        }
        String digits = Long.toHexString(digest.value() | 1L << 63);
        return digits.substring(digits.length() - 8);
    }

    /** Return the name of every table, in the order in which they count. */
    static List<String> tables() {
        return Stream.concat(
                        OriginTables.NAMES.stream().map(name -> "origins/" + name),
                        Stream.concat(LexiconTables.NAMES.stream(), Stream.of("thesaurus/revision"))
                                .map(name -> "lexicon/" + name))
                .toList();
    }
}

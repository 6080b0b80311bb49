package productions.motion.origins;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Origins;

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

    /** CRC-32 of all tables in their order: what is read at every start must be quick. */
    private static String digest() {
        CRC32 digest = new CRC32();
        tables().forEach(name -> digest.update(Table.bytes(name)));
        return String.format(Locale.ROOT, "%08x", digest.getValue());
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

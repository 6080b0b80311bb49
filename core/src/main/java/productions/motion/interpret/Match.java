package productions.motion.interpret;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Alternative;
import productions.motion.scene.Domain;

/**
 * A phrase of the lexicon, found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param entries what it means
 * @param senses what else it means in certain company
 * @param form how it was written
 * @param confidence how sure its form makes it, in (0, 1]
 * @param others what else it could mean here, likeliest first
 */
record Match(
        int from,
        int to,
        List<LexiconEntry> entries,
        List<Sense> senses,
        Form form,
        double confidence,
        List<Alternative> others) {

    private static final double NOT_QUITE = 0.9;

    Match(int from, int to, List<LexiconEntry> entries, List<Sense> senses, Form form) {
        this(from, to, entries, senses, form, form == Form.EXACT ? 1 : NOT_QUITE, List.of());
    }

    /** How a phrase was written, the surest first. */
    enum Form {
        /** As in the lexicon. */
        EXACT,
        /** Inflected. */
        INFLECTED,
        /** As its neighbors decide. */
        CONTEXT,
        /** By a word that means something like it. */
        SYNONYM
    }

    /** Return the domains in which the phrase names something, rather than suggesting it. */
    Set<Domain> domains() {
        return entries.stream()
                .filter(e -> !e.kind().equals("hint"))
                .map(LexiconEntry::domain)
                .collect(Collectors.toSet());
    }

    boolean has(Domain domain) {
        return entries.stream().anyMatch(e -> e.domain() == domain);
    }

    /** Return the same phrase with another meaning. */
    Match meaning(List<LexiconEntry> meant) {
        return new Match(from, to, meant, senses, form, confidence, others);
    }
}

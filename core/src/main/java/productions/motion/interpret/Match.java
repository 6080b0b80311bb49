package productions.motion.interpret;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/**
 * A phrase of the lexicon, found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param entries what it means
 * @param senses what else it means in certain company
 * @param form how it was written
 */
record Match(int from, int to, List<LexiconEntry> entries, List<Sense> senses, Form form) {

    /** How a phrase was written, the surest first. */
    enum Form {
        /** As in the lexicon. */
        EXACT,
        /** In another spelling of English. */
        DIALECT,
        /** Inflected. */
        INFLECTED,
        /** As its neighbors decide. */
        CONTEXT
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

    Match meaning(List<LexiconEntry> others, Form how) {
        return new Match(from, to, others, senses, how);
    }
}

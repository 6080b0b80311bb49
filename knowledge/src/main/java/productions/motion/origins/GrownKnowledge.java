package productions.motion.origins;

import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Mappings;
import productions.motion.knowledge.Origins;

/**
 * What is known after some films were made: the origins and the words, and all that was learned since.
 *
 * @param ground what was known before the first film
 * @param entries what was learned
 * @param lexicon the words, with what they have come to mean by now
 */
public record GrownKnowledge(OriginsKnowledge ground, Entries entries, Lexicon lexicon) implements Knowledge {

    /** What was learned on some ground. */
    public GrownKnowledge(OriginsKnowledge ground, Entries entries) {
        this(ground, entries, Mappings.of(entries, ground.lexicon()).in(ground.lexicon()));
    }

    /** Return which state of knowledge this is: the origins and how much was learned on them. */
    @Override
    public String revision() {
        return ground.revision() + "+" + entries.revision();
    }

    @Override
    public Origins origins() {
        return ground.origins();
    }
}

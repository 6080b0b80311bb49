package productions.motion.origins;

import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Origins;

/**
 * What is known after some films were made: the origins and the words, and all that was learned since.
 *
 * @param ground what was known before the first film
 * @param entries what was learned
 */
public record GrownKnowledge(OriginsKnowledge ground, Entries entries) implements Knowledge {

    /** Return which state of knowledge this is: the origins and how much was learned on them. */
    @Override
    public String revision() {
        return ground.revision() + "+" + entries.revision();
    }

    @Override
    public Origins origins() {
        return ground.origins();
    }

    @Override
    public Lexicon lexicon() {
        return ground.lexicon();
    }
}

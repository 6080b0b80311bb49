package productions.motion.origins

import productions.motion.interpret.Interpreter
import productions.motion.scene.Instruction
import productions.motion.scene.Meaning
import productions.motion.scene.Prompt
import productions.motion.scene.Wishes
import productions.motion.value.Seed

/** What is understood of a text, written so that a table of a spec can hold it. */
class Hearing {

    static final OriginsKnowledge KNOWLEDGE = new OriginsKnowledge()

    static Instruction of(String text, Wishes wishes = Wishes.NONE) {
        new Interpreter().interpret(new Prompt(text, new Seed(0), wishes), KNOWLEDGE)
    }

    /** All that is named, as 'domain value', with '* amount' where it says how much. */
    static Set<String> named(String text) {
        of(text).meanings().findAll { it.sense() != 'hint' }.collect { written(it) } as Set
    }

    /** All that is named or suggested. */
    static Set<String> said(String text) {
        of(text).meanings().collect { written(it) } as Set
    }

    /** All that is refused by name. */
    static Set<String> refused(String text) {
        of(text).excluded().findAll { it.sense() != 'hint' }.collect { written(it) } as Set
    }

    static List<String> unused(String text) {
        of(text).unused().collect { it.of(text) }
    }

    private static String written(Meaning m) {
        m.domain().name().toLowerCase() + ' ' + m.value() + (m.amount() in [0d, 1d] ? '' : ' * ' + m.amount())
    }
}

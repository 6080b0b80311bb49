package productions.motion.dsl.command.registry;

import productions.motion.grow.NameRules;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Dictionary;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;

/** The registries of one home, and by what their entries are named and described. */
public interface Shelf {

    /** Open the registries for writing; close them after use. */
    Registries open();

    /** Open the registries for reading, also while another process writes; close them after use. */
    Registries reading();

    /** Return who says what entries are called and made of. */
    Describer describer();

    /** Return which words are real. */
    Dictionary dictionary();

    /** Return the origins and words of this installation. */
    Knowledge knowledge();

    /** Return what every name must be. */
    default NameRules rules() {
        return new NameRules(describer(), dictionary());
    }
}

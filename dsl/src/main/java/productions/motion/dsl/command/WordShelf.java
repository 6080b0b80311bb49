package productions.motion.dsl.command;

import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;

/** Where commands about words get them from, and keep what they are taught. */
interface WordShelf {

    /** Return the words of an installation, with those taught there. */
    Knowledge knowledge(Home home);

    /** Open the registries of a home for writing; close them after use. */
    Registries open(Home home);
}

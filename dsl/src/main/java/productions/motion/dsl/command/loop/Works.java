package productions.motion.dsl.command.loop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import productions.motion.catalog.Catalog;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Instruction;

/** What loops of one home work with. */
public interface Works {

    /** Return the home. */
    Path folder();

    /** Return the primitives there are. */
    Catalog catalog();

    /** Open the registries for writing; close them after use. */
    Registries open();

    /** Open the registries for reading, also while another process writes; close them after use. */
    Registries reading();

    /** Return what is known with what some registries hold, now and later. */
    Knowledge knowledge(Entries entries);

    /** Return how an instruction is written down, as JSON. */
    Function<Instruction, String> writer();

    /** Where commands get them from. */
    @FunctionalInterface
    interface Source {
        /** Return those of a home; of the one the environment names where none is given. */
        Works at(Optional<Path> home);
    }
}

package productions.motion.dsl.command.registry;

import java.nio.file.Path;
import java.util.Optional;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;

/** Where commands get the registries from. A home that is left out is the one the environment names. */
public interface Shelf {

    /** Open the registries of a home for writing; close them after use. */
    Registries open(Optional<Path> home);

    /** Open the registries of a home for reading, also while another process writes; close them after use. */
    Registries reading(Optional<Path> home);

    /** Return who says what entries are called and made of. */
    Describer describer(Optional<Path> home);

    /** Return the origins and words of this installation. */
    Knowledge knowledge();
}

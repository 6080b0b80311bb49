package productions.motion.dsl.command.registry;

import java.nio.file.Path;
import java.util.Optional;

/** Where commands get the registries of a home from. */
@FunctionalInterface
public interface Shelves {

    /** Return the registries of a home; of the one the environment names where none is given. */
    Shelf at(Optional<Path> home);
}

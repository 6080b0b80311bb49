package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.util.Optional;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;

/**
 * The film that is being worked on.
 *
 * @param scene as it is now
 * @param planned as it was before anything was changed by hand
 * @param instruction what its prompt was understood as; nothing for a film of a recipe
 * @param film where it was shot as it is now, if it was
 */
record Work(Scene scene, Scene planned, Optional<Instruction> instruction, Optional<Path> film) {

    /** Return the work with its scene changed; a film of it would have to be shot anew. */
    Work with(Scene changed) {
        return new Work(changed, planned, instruction, Optional.empty());
    }

    /** Return the work with its film shot. */
    Work shot(Path file) {
        return new Work(scene, planned, instruction, Optional.of(file));
    }
}

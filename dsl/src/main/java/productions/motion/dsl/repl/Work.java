package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.util.Optional;
import productions.motion.create.Exclusions;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;

/**
 * The film that is being worked on.
 *
 * @param scene as it is now
 * @param planned as it was before anything was changed by hand
 * @param instruction what its prompt was understood as; nothing for a film of a recipe
 * @param exclusions what its words refuse, which no variation shows
 * @param film where it was shot as it is now, if it was
 * @param lore what the registries learned of the film as it was planned, if they did
 */
record Work(
        Scene scene,
        Scene planned,
        Optional<Instruction> instruction,
        Exclusions exclusions,
        Optional<Path> film,
        Optional<Lore> lore) {

    /** A film that was not shot yet. */
    Work(Scene scene, Scene planned, Optional<Instruction> instruction, Exclusions exclusions) {
        this(scene, planned, instruction, exclusions, Optional.empty(), Optional.empty());
    }

    /** Return the work with its scene changed; a film of it would have to be shot anew. */
    Work with(Scene changed) {
        return new Work(changed, planned, instruction, exclusions, Optional.empty(), lore);
    }

    /** Return the work with its film shot. */
    Work shot(Path file, Optional<Lore> learned) {
        return new Work(scene, planned, instruction, exclusions, Optional.of(file), learned.or(() -> lore));
    }
}

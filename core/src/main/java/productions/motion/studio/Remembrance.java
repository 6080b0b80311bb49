package productions.motion.studio;

import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.RunRow;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;

/**
 * Remembers scenes with the runs that they taught. What is learned in between changes how the next film is made, but
 * never how a film is made that was made before.
 */
final class Remembrance {

    private final Catalog catalog;

    Remembrance(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Return the scene that was made of the same prompt, seed and wishes by the same engine and plugins. */
    Optional<Scene> scene(Instruction instruction, Entries entries) {
        return scene(JobId.of(instruction.prompt(), catalog), entries);
    }

    /** Return the scene that a run was made of. */
    Optional<Scene> scene(String run, Entries entries) {
        return entries.run(run)
                .map(RunRow::memo)
                .flatMap(PackedText::unpack)
                .flatMap(json -> new SceneJson(catalog).readScene(json));
    }

    /** Return what is to be kept of a scene. */
    String memo(Scene scene) {
        return PackedText.pack(new SceneJson(catalog).writeScene(scene));
    }
}

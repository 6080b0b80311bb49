package productions.motion.dsl.recipe;

import java.util.List;
import java.util.function.UnaryOperator;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;

/**
 * One film that a recipe asks for: a prompt, and what the recipe decides itself.
 *
 * @param prompt what the creator is asked
 * @param edits what the recipe changes in the scene that comes of it, in order
 */
public record FilmOrder(Prompt prompt, List<UnaryOperator<Scene>> edits) {

    public FilmOrder {
        edits = List.copyOf(edits);
    }

    /** Return the scene with everything in it that the recipe decides. */
    public Scene apply(Scene planned) {
        Scene scene = planned;
        for (UnaryOperator<Scene> edit : edits) {
            scene = edit.apply(scene);
        }
        return scene;
    }
}

package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.value.Seed;

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

    /** Gathers an order while a recipe is read. */
    static final class Draft {

        final List<UnaryOperator<Scene>> edits = new ArrayList<>();
        final List<String> excluded = new ArrayList<>();
        String text;
        long seed;
        Optional<Double> seconds = Optional.empty();
        Optional<Size> size = Optional.empty();
        Optional<Integer> framesPerSecond = Optional.empty();
        Optional<Mode> mode = Optional.empty();

        Draft(String text) {
            this.text = text;
        }

        FilmOrder order() {
            Wishes wishes = new Wishes(seconds, size, framesPerSecond, mode, excluded, FlashPolicy.ENFORCE);
            return new FilmOrder(new Prompt(text, new Seed(seed), wishes), edits);
        }
    }
}

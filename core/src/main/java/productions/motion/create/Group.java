package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Meaning;
import productions.motion.value.Rgb;

/**
 * Like things that appear together.
 *
 * @param name what they are called, such as {@code bird}
 * @param kind how they are drawn
 * @param count how many there are
 * @param colors the colors asked for, taken in turn; none leaves it to the kind
 * @param asked where the prompt asks for them; absent where the place brings them along
 */
record Group(String name, FigureKind kind, int count, List<Rgb> colors, Optional<Meaning> asked) {

    Group {
        colors = List.copyOf(colors);
    }
}

package productions.motion.create;

import java.util.List;
import productions.motion.scene.Choice;

/**
 * A value and the reasons for it.
 *
 * @param value what was decided
 * @param choices every choice that led to it, in order
 */
record Decision<T>(T value, List<Choice> choices) {

    Decision {
        choices = List.copyOf(choices);
    }

    /** Return a decision that came of one choice. */
    static <T> Decision<T> of(T value, Choice choice) {
        return new Decision<>(value, List.of(choice));
    }
}

package productions.motion.scene;

import java.util.List;
import java.util.Optional;

/**
 * How a stretch of a prompt was read on the way to its meaning.
 *
 * @param name what it says, as standard English has it: {@code pier} where the value is {@code beach}
 * @param language the language it was read in, as a tag of BCP 47 such as {@code en-GB}
 * @param alternatives what else it could mean, likeliest first, each as {@code domain.value}
 * @param thing where the thing stands that it describes, as <i>red</i> describes a circle
 */
public record Reading(String name, String language, List<Alternative> alternatives, Optional<Span> thing) {

    /** The language of a prompt that shows no other. */
    public static final String ENGLISH = "en";

    public Reading {
        alternatives = List.copyOf(alternatives);
    }

    /** A name read in plain English that means one thing only. */
    public static Reading of(String name) {
        return new Reading(name, ENGLISH, List.of(), Optional.empty());
    }
}

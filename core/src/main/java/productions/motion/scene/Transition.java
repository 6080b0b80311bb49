package productions.motion.scene;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import productions.motion.value.Rgb;

/**
 * How one shot becomes the next.
 *
 * @param kind what it looks like
 * @param frames how long it lasts; 0 for a cut
 * @param through the color a fade goes through; black where there is none
 */
public record Transition(
        Kind kind,
        int frames,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Rgb> through) {

    /** The transition that is none. */
    public static final Transition CUT = new Transition(Kind.CUT, 0);

    /** A transition that, if it is a fade, goes through black. */
    public Transition(Kind kind, int frames) {
        this(kind, frames, Optional.empty());
    }

    /** Return a transition of another kind and length; a fade goes through the same color. */
    public Transition as(Kind change, int length) {
        return new Transition(change, length, through);
    }

    /** What a transition looks like. */
    public enum Kind {
        /** At once. */
        CUT,
        /** Through a color, mostly black. */
        FADE,
        /** One picture shines through the other. */
        DISSOLVE,
        /** A soft edge runs from left to right and uncovers the new picture. */
        WIPE
    }
}

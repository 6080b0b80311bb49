package productions.motion.scene;

/**
 * How one shot becomes the next.
 *
 * @param kind what it looks like
 * @param frames how long it lasts; 0 for a cut
 */
public record Transition(Kind kind, int frames) {

    /** The transition that is none. */
    public static final Transition CUT = new Transition(Kind.CUT, 0);

    /** What a transition looks like. */
    public enum Kind {
        /** At once. */
        CUT,
        /** Through black. */
        FADE,
        /** One picture shines through the other. */
        DISSOLVE,
        /** A soft edge runs from left to right and uncovers the new picture. */
        WIPE
    }
}

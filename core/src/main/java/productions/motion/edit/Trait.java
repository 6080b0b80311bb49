package productions.motion.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** What of a scene can be changed for itself, and locked against change. */
public enum Trait {
    /** The colors. */
    PALETTE,
    /** How they are laid over the frame. */
    GRADIENT,
    /** How the picture moves. */
    MOTION,
    /** What the camera does in each shot. */
    CAMERA,
    /** The grain over the field. */
    TEXTURE,
    /** Light and grade. */
    LIGHT,
    /** The shapes in front. */
    FIGURES,
    /** All that is heard. */
    SOUND;

    /** Return its name as users type it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return the names of all. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Trait::id).toList();
    }

    /** Return the trait of a name, or refuse and say which there are. */
    public static Trait named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.id().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA,
                        "A film has no part '" + name + "'. " + DidYouMean.sentence(name, ids()) + "Parts: "
                                + String.join(", ", ids()) + "."));
    }
}

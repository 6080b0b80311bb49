package productions.motion.scene;

import java.util.Optional;

/**
 * A reason for a choice: words of the prompt, or an entry of the registries.
 *
 * @param span where in the prompt; {@link Span#NOWHERE} for an entry
 * @param text the words there, or the name of the entry
 * @param sense how the words were understood, such as {@code tone.dreamy}, or which entry it is, such as {@code
 *     learned.pure.color:100,100,150_1.0}
 */
public record Evidence(Span span, String text, String sense) {

    private static final String LEARNED = "learned.";

    /** The reason that lies in an entry which earlier films have taught. */
    public static Evidence learned(String name, String id) {
        return new Evidence(Span.NOWHERE, name, LEARNED + id);
    }

    /** Return the id of the entry, where it is one. */
    public Optional<String> entry() {
        return sense.startsWith(LEARNED) ? Optional.of(sense.substring(LEARNED.length())) : Optional.empty();
    }
}

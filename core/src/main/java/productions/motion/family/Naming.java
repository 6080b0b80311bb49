package productions.motion.family;

import java.util.Optional;
import org.pf4j.ExtensionPoint;
import productions.motion.value.Discovery;
import productions.motion.value.Rgb;

/**
 * What a thing is called.
 *
 * <p>A name follows from the thing alone: the same discovery and attempt give the same name on every machine and in every
 * year, whatever was named before.
 *
 * <p>The name of an entry of a registry has a head that says what the value is, so that anybody can check it, and where the
 * head alone does not tell it from its neighbors a tail of its own behind {@link #SEPARATOR}: {@code Grayish Blue · Stormy
 * Horizon}. It has two to five real words with capital initials and at most 40 characters.
 */
@FunctionalInterface
public interface Naming extends ExtensionPoint {

    /** Stands between head and tail of a name. */
    String SEPARATOR = " · ";

    /**
     * Propose a name.
     *
     * @param discovery what is to be named
     * @param attempt 0 for the first choice, then 1, 2, … while names are taken
     * @return real words, or nothing when this way of naming does not name such things or has run out
     */
    Optional<String> propose(Discovery discovery, int attempt);

    /** Return the color that the tail of a name brings to mind, where this way of naming gives it for one. */
    default Optional<Rgb> colorOf(String tail) {
        return Optional.empty();
    }
}

package productions.motion.family;

import java.util.Optional;
import org.pf4j.ExtensionPoint;
import productions.motion.value.Discovery;

/** What a thing is called. */
@FunctionalInterface
public interface Naming extends ExtensionPoint {

    /**
     * Propose a name for something new.
     *
     * @param discovery what is to be named
     * @param attempt 0 for the first choice, then 1, 2, … while names are taken
     * @return real words, or nothing when this way of naming has run out
     */
    Optional<String> propose(Discovery discovery, int attempt);
}

package productions.motion.catalog;

import java.util.List;

/**
 * One plugin as it was found.
 *
 * @param id its name; the file name where it has none
 * @param version its version; empty where it could not be read
 * @param provider who made it
 * @param license the licence it may be used under, as an SPDX identifier
 * @param description what it is, in one sentence
 * @param primitives how many primitives it gives
 * @param failures what went wrong, one sentence each; none when all is well
 */
public record PluginState(
        String id,
        String version,
        String provider,
        String license,
        String description,
        int primitives,
        List<String> failures) {

    public PluginState {
        failures = List.copyOf(failures);
    }

    /** Return whether everything in it can be used. */
    public boolean isSound() {
        return failures.isEmpty();
    }
}

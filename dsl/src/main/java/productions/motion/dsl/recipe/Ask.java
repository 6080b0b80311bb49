package productions.motion.dsl.recipe;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A word of a recipe that is no verb: the name of a primitive with parameters, looked up by the verb to its left in its
 * own family. So {@code still} may name a camera and a motion without a clash.
 *
 * @param name as written
 * @param parameters as written, by name
 */
public record Ask(String name, Map<String, ?> parameters) {

    /** Return the same name with more parameters. */
    Ask with(Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(more);
        return new Ask(name, all);
    }
}

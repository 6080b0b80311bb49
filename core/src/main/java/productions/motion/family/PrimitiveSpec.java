package productions.motion.family;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one primitive without running it.
 *
 * @param family which family it belongs to
 * @param name as a recipe writes it
 * @param summary what it is, in one sentence
 * @param plugin the plugin it comes from
 * @param license the licence it may be used under, as an SPDX identifier
 * @param parameters its parameters in order
 * @param examples calls that show it off
 * @param standard the primitive with its default parameters
 */
public record PrimitiveSpec(
        Family family,
        String name,
        String summary,
        String plugin,
        String license,
        List<ParameterSpec> parameters,
        List<String> examples,
        Object standard) {

    public PrimitiveSpec {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /** Return the parameter of a name. */
    public Optional<ParameterSpec> parameter(String parameter) {
        return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
    }

    /** Return whether chance can choose it: one that is given by a list of values has no range to choose them from. */
    public boolean isDrawn() {
        return parameters.stream().noneMatch(p -> p.type() == List.class);
    }
}

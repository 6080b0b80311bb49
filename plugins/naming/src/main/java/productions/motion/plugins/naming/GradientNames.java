package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/** Says how clearly a gradient shows and how it runs: {@code Clear Radial Ramp · Cedar Gate}. */
@Primitive(
        value = "gradient_names",
        summary = "How clearly a gradient shows and how it runs, such as Clear Radial Ramp · Cedar Gate.",
        examples = {"gradient_names()"})
public record GradientNames() implements Naming {

    private static final Steps STRENGTH =
            Steps.of(List.of("Latent", "Vague", "Soft", "Clear", "Pure"), 0.05, 0.4, 0.75, 0.95);
    private static final List<String> TYPES = List.of("vertical", "horizontal", "radial", "angled", "static", "none");

    @Override
    public Optional<String> propose(Discovery gradient, int attempt) {
        List<String> parts = gradient.parts();
        if (!gradient.aspect().equals("blended.gradient") || parts.size() < 2) {
            return Optional.empty();
        }
        long place = Place.of(parts).number(1, 0.01, 101).word(0, TYPES).index();
        String head = STRENGTH.of(parts.get(1)) + " " + Words.title(parts.get(0)) + " Ramp";
        return Optional.of(Pairs.PLACE.behind(head, place, attempt));
    }
}

package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/** Says how a picture is lit, in the terms of lighting: contrast, saturation and key. {@code Flat Muted Low-Key · Lunar Lamp}. */
@Primitive(
        value = "light_names",
        summary = "Contrast, saturation and key of a light, such as Flat Muted Low-Key · Lunar Lamp.",
        examples = {"light_names()"})
public record LightNames() implements Naming {

    /** By standard deviation of luma from 0 to 255. */
    private static final Steps CONTRAST = Steps.of(List.of("Flat", "Gentle", "Crisp", "Hard", "Stark"), 12, 25, 50, 75);

    private static final Steps SATURATION = Steps.of(List.of("Gray", "Muted", "Rich", "Vivid"), 0.06, 0.35, 0.65);

    /** By mean luma from 0 to 255. */
    private static final Steps KEY = Steps.of(List.of("Low-Key", "Mid-Key", "High-Key"), 57, 183);

    @Override
    public Optional<String> propose(Discovery light, int attempt) {
        List<String> parts = light.parts();
        if (!light.aspect().equals("blended.lighting") || parts.size() < 3) {
            return Optional.empty();
        }
        long place = Place.of(parts)
                .number(1, 0.1, 1276)
                .number(0, 25, 12)
                .number(2, 0.1, 11)
                .index();
        String head = CONTRAST.of(parts.get(1)) + " " + SATURATION.of(parts.get(2)) + " " + KEY.of(parts.get(0));
        return Optional.of(Pairs.LIGHT.behind(head, place, attempt));
    }
}

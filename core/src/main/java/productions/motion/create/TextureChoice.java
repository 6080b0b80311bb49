package productions.motion.create;

import java.util.List;
import java.util.Locale;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.How;
import productions.motion.scene.Mode;
import productions.motion.scene.Texture;
import productions.motion.value.Seed;

/** Decides on the grain over the field: as strong as the film is intense; none over pure colors, which stay pure. */
final class TextureChoice {

    private static final String ASPECT = "texture";
    private static final double STRONGEST = 20;
    private static final double MINIMAL = 0.3;

    private final Brief brief;

    TextureChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Texture> decide(Mode mode, Vigor vigor) {
        if (mode == Mode.PURE) {
            return Decision.of(Texture.NONE, new Choice(ASPECT, "none", How.IMPLIED, "", List.of(), List.of()));
        }
        Seed chance = brief.chance(ASPECT);
        double strength = STRONGEST * vigor.intensity() * (brief.asks(Domain.STYLE, "minimal") ? MINIMAL : 1);
        double scale = chance.of("scale").between(1.5, 7);
        double smoothness = vigor.smoothness().orElse(chance.of("smoothness").between(0.5, 1));
        String value = String.format(Locale.ROOT, "strength %.1f, scale %.1f", strength, scale);
        return Decision.of(
                new Texture(strength, scale, smoothness),
                new Choice(ASPECT, value, How.DRAWN, Brief.stream(ASPECT), List.of(), List.of()));
    }
}

package productions.motion.dsl.recipe;

import java.util.Map;
import productions.motion.scene.Light;

/** Lights as recipes write them: a name, and numbers by name. */
final class Lights {

    private static final String[] NUMBERS = {
        "contrast",
        "saturation",
        "lift",
        "gamma",
        "gain",
        "key",
        "fill",
        "rim",
        "ambient",
        "grain",
        "warmth",
        "vignette",
        "drift"
    };

    private Lights() {}

    static void check(Map<String, ?> how) {
        Words.known("light", how, NUMBERS);
        how.keySet().forEach(name -> Words.number(how, name, 0));
    }

    /** Return a light that leaves the picture as it is. */
    static Light neutral(String name) {
        return new Light(name, 1, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    static Light on(Light light, Map<String, ?> how) {
        return new Light(
                light.name(),
                Words.number(how, "contrast", light.contrast()),
                Words.number(how, "saturation", light.saturation()),
                Words.number(how, "lift", light.lift()),
                Words.number(how, "gamma", light.gamma()),
                Words.number(how, "gain", light.gain()),
                Words.number(how, "key", light.key()),
                Words.number(how, "fill", light.fill()),
                Words.number(how, "rim", light.rim()),
                Words.number(how, "ambient", light.ambient()),
                Words.number(how, "grain", light.grain()),
                Words.number(how, "warmth", light.warmth()),
                Words.number(how, "vignette", light.vignette()),
                Words.number(how, "drift", light.drift()));
    }
}

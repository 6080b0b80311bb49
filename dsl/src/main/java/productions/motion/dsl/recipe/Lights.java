package productions.motion.dsl.recipe;

import java.util.Map;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;

/** Lights as recipes write them: a name, and numbers by name. */
final class Lights {

    private Lights() {}

    static void check(Map<String, ?> how) {
        Words.known("light", how, LightNumber.names().toArray(String[]::new));
        how.keySet().forEach(name -> Words.number(how, name, 0));
    }

    /** Return a light with the numbers that are given. */
    static Light on(Light light, Map<String, ?> how) {
        Light changed = light;
        for (String name : how.keySet()) {
            changed = changed.with(LightNumber.named(name), Words.number(how, name, 0));
        }
        return changed;
    }
}

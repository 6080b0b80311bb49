package productions.motion.edit;

import java.util.List;
import productions.motion.scene.Scene;

/**
 * A scene that differs a little from another.
 *
 * @param scene the scene; whole, so that it can be shot
 * @param changes what differs, each in a few words such as {@code drift speed 0.2 → 0.31}
 */
public record Variation(Scene scene, List<String> changes) {

    public Variation {
        changes = List.copyOf(changes);
    }
}

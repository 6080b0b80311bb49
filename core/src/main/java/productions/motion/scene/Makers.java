package productions.motion.scene;

import java.util.List;

/**
 * Who made a scene, so that it can be told whether they can make it again.
 *
 * @param engine version of Motion
 * @param knowledge revision of the knowledge that was drawn from
 * @param plugins every plugin with its version, such as {@code gradient 0.1.0}, in order
 */
public record Makers(String engine, String knowledge, List<String> plugins) {

    public Makers {
        plugins = List.copyOf(plugins);
    }
}

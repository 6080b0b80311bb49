package productions.motion.scene;

import java.util.List;

/**
 * One decision of a scene, and why.
 *
 * @param aspect what was decided, such as {@code camera}
 * @param value what it came to
 * @param how how it came about
 * @param stream the random stream that was asked, such as {@code creator/camera}; empty when none was
 * @param evidence the reasons in the prompt
 * @param alternatives the runners-up with their weights, likeliest first
 */
public record Choice(
        String aspect, String value, How how, String stream, List<Evidence> evidence, List<Alternative> alternatives) {

    public Choice {
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }
}

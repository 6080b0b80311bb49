package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Says the tempo, mood and role of what is heard over a stretch: {@code Slow Calm Ambience}. These are all its key has, so
 * that no other is called so; only when the name is taken it gets a tail.
 */
@Primitive(
        value = "sound_names",
        summary = "Tempo, mood and role of sound, such as Slow Calm Ambience.",
        examples = {"sound_names()"})
public record SoundNames() implements Naming {

    @Override
    public Optional<String> propose(Discovery sound, int attempt) {
        List<String> parts = sound.parts();
        if (!sound.aspect().equals("blended.sound") || parts.size() < 3) {
            return Optional.empty();
        }
        String head = Words.title(parts.get(2) + " " + parts.get(1)) + " " + role(parts.get(0));
        return Optional.of(attempt == 0 ? head : Pairs.SOUND.behind(head, sound.key(), attempt));
    }

    private static String role(String role) {
        return switch (role) {
            case "ambient" -> "Ambience";
            case "sfx" -> "Effects";
            case "full" -> "Mix";
            default -> Words.title(role);
        };
    }
}

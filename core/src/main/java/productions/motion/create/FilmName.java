package productions.motion.create;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.family.Family;
import productions.motion.family.Naming;
import productions.motion.scene.Choice;
import productions.motion.scene.How;
import productions.motion.scene.Prompt;
import productions.motion.value.Discovery;
import productions.motion.value.Refusal;

/** Decides what the film is called: always the same for the same prompt and seed. */
final class FilmName {

    private final Brief brief;

    FilmName(Brief brief) {
        this.brief = brief;
    }

    Decision<String> decide() {
        Prompt prompt = brief.instruction().prompt();
        Discovery film =
                new Discovery("film", prompt.text() + "\n" + prompt.seed().value());
        for (String name : brief.names(Family.NAMING)) {
            Naming naming = brief.catalog().make(Naming.class, name, Map.of());
            Optional<String> proposed = naming.propose(film, 0);
            if (proposed.isPresent()) {
                Choice choice = new Choice("name", proposed.get(), How.DRAWN, "naming/" + name, List.of(), List.of());
                return Decision.of(proposed.get(), choice);
            }
        }
        throw new Refusal(
                Refusal.Kind.UNAVAILABLE,
                "No way of naming has a name for a film. Install a plugin that names films, such as 'naming'.");
    }
}

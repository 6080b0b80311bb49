package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.scene.Alternative;
import productions.motion.scene.Choice;
import productions.motion.scene.Manifest;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** {@code motion explain}: why a film is as it is. */
@Command(
        name = "explain",
        description = "Tell why a film is as it is: each decision, its reason, and what else it could have been.",
        footer = {"", "Example:", "  motion explain out/quiet-harbor.mp4 camera"})
public final class Explain implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "FILE", description = "A film made by Motion.")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "ASPECT", description = "One decision, such as camera.")
    private Optional<String> aspect = Optional.empty();

    Explain(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        Manifest manifest = Screening.manifest(file, catalog);
        Scene scene = manifest.scene();
        List<Choice> choices = choices(scene);
        if (common.isJson()) {
            talk.give(new SceneJson(catalog).write(manifest));
            return 0;
        }
        talk.give("\"" + scene.prompt() + "\"   seed " + scene.seed().value() + "   knowledge "
                + scene.makers().knowledge());
        choices.forEach(this::explain);
        return 0;
    }

    private List<Choice> choices(Scene scene) {
        List<Choice> found = scene.choices().stream()
                .filter(c -> aspect.isEmpty() || c.aspect().equals(aspect.get()))
                .toList();
        if (found.isEmpty()) {
            List<String> aspects = scene.choices().stream().map(Choice::aspect).toList();
            String typed = aspect.orElse("");
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Nothing called '" + typed + "' was decided in this film. " + DidYouMean.sentence(typed, aspects)
                            + "Decisions: " + String.join(", ", aspects) + ".");
        }
        return found;
    }

    private void explain(Choice choice) {
        talk.give("");
        talk.give(String.format(Locale.ROOT, "%-14s %s", choice.aspect(), choice.value()));
        String how = choice.how().name().toLowerCase(Locale.ROOT);
        String reason = Summary.reason(choice);
        talk.give("    " + how + (reason.isEmpty() ? "" : ": " + reason));
        choice.evidence()
                .forEach(e -> talk.give(e.entry()
                        .map(id -> "    found by earlier films: " + e.text() + "   " + id)
                        .orElseGet(() -> "    the words \"" + e.text() + "\" mean " + e.sense())));
        if (!choice.stream().isEmpty()) {
            talk.give("    chance: stream " + choice.stream());
        }
        if (!choice.alternatives().isEmpty()) {
            StringBuilder line = new StringBuilder("    could have been");
            for (Alternative alternative :
                    choice.alternatives().stream().limit(6).toList()) {
                line.append(String.format(Locale.ROOT, "  %s %.2f", alternative.value(), alternative.weight()));
            }
            talk.give(line.toString());
        }
    }
}

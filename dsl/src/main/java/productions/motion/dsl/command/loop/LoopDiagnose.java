package productions.motion.dsl.command.loop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Diagnosis;
import productions.motion.loop.LoopState;
import productions.motion.value.Refusal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion loop diagnose}: whether everything that was made was learned. */
@Command(
        name = "diagnose",
        description = {
            "Look whether every run has said what it showed and has taught something, and whether loops counted right.",
            "Exit code 0 only when nothing is missing."
        })
final class LoopDiagnose implements Callable<Integer> {

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Also tell the last runs of this loop.")
    private Optional<String> name = Optional.empty();

    LoopDiagnose(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Works works = source.at(options.home());
        try (Registries registries = works.reading()) {
            Diagnosis diagnosis = Diagnosis.of(registries, told(Post.of(works.folder())));
            Optional<LoopState> loop = name.map(n -> LoopState.all(registries).stream()
                    .filter(s -> s.name().equals(n))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.MISSING, "No loop '" + n + "' has run here. See 'motion loop status'.")));
            if (options.isJson()) {
                json(diagnosis, loop);
            } else {
                text(diagnosis, loop);
            }
            return diagnosis.isSound() ? 0 : Refusal.Kind.CHECK.exitCode();
        }
    }

    /** The runs that loops have told as learned. */
    private static List<String> told(Post post) {
        return Whole.list(post.folder(), ".log").stream()
                .filter(log -> !log.endsWith(Detached.LOG))
                .flatMap(log -> LoopLog.told(log).stream())
                .distinct()
                .toList();
    }

    private void json(Diagnosis diagnosis, Optional<LoopState> loop) {
        ObjectNode root = options.object()
                .put("runs", diagnosis.runs())
                .put("missing_learning", diagnosis.missingLearning().size())
                .put("missing_discovery", diagnosis.missingDiscovery().size())
                .put("uncounted", diagnosis.uncounted().size())
                .put("lost", diagnosis.lost().size())
                .put("jobs_unlearned", diagnosis.unlearned().size());
        ArrayNode missing = root.putArray("missing");
        diagnosis
                .missingLearning()
                .forEach(id -> missing.addObject().put("job_id", id).put("what", "learning"));
        diagnosis
                .missingDiscovery()
                .forEach(id -> missing.addObject().put("job_id", id).put("what", "discovery"));
        loop.ifPresent(state -> {
            ArrayNode recent = root.putArray("recent");
            state.recent()
                    .forEach(r -> recent.addObject()
                            .put("job_id", r.run())
                            .put("prompt_preview", r.prompt())
                            .put("discovered", r.discovered())
                            .put("score", r.score()));
        });
        options.give(root);
    }

    private void text(Diagnosis diagnosis, Optional<LoopState> loop) {
        diagnosis
                .missingLearning()
                .forEach(id -> options.give("Missing learning (job_id=" + id + "): nothing says what it showed"));
        diagnosis
                .missingDiscovery()
                .forEach(id -> options.give("Missing discovery (job_id=" + id + "): growth — it taught nothing"));
        diagnosis
                .uncounted()
                .forEach(c -> options.give(
                        c.loop() + " counts " + c.runs() + " runs, but there are " + c.found() + " of it"));
        diagnosis.lost().forEach(id -> options.give("run " + id + " was told as learned, but is not there"));
        diagnosis.unlearned().forEach(id -> options.give("job " + id + " is done, but its run is not there"));
        options.give(diagnosis.runs() + " runs, " + diagnosis.missingLearning().size() + " without learning, "
                + diagnosis.missingDiscovery().size() + " without discovery");
        loop.ifPresent(state -> {
            long nothing =
                    state.recent().stream().filter(r -> r.discovered() == 0).count();
            options.give(state.name() + ": " + nothing + " of the last "
                    + state.recent().size() + " runs discovered nothing");
        });
    }
}

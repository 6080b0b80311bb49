package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.scene.Manifest;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;

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
        if (common.isJson()) {
            talk.give(new SceneJson(catalog).write(manifest));
            return 0;
        }
        Reasons.of(scene, aspect).forEach(talk::give);
        return 0;
    }
}

package productions.motion.dsl.command.loop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** {@code motion loop logs}: what a loop has said lately. */
@Command(name = "logs", description = "Show what a loop has said lately.")
final class LoopLogs implements Callable<Integer> {

    private static final String ENDING = ".log";

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "NAME", description = "Which loop.")
    private String name = "";

    @Option(names = "-n", paramLabel = "N", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines = 40;

    LoopLogs(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Post post = Post.of(source.at(options.home()).folder());
        Path log = post.log(name);
        if (!Files.exists(log)) {
            var known = Whole.list(post.folder(), ENDING).stream()
                    .map(f -> f.getFileName().toString())
                    .map(f -> f.substring(0, f.length() - ENDING.length()))
                    .toList();
            throw new Refusal(
                    Refusal.Kind.MISSING,
                    "No loop '" + name + "' has said anything. " + DidYouMean.sentence(name, known)
                            + "Start it with 'motion loop start " + name + "'.");
        }
        LoopLog.last(log, lines, options.isJson()).forEach(options::give);
        return 0;
    }
}

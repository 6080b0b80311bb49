package productions.motion.dsl.command.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Registries;
import productions.motion.value.Refusal;

/** {@code motion loop report}: what loops have found over time, as a page with charts. */
@Command(
        name = "report",
        description = "Write a page with charts: new entries per 100 runs, coverage, and what each loop has done.",
        footer = {"", "Example:", "  motion loop report -o loops.html"})
final class LoopReport implements Callable<Integer> {

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the page goes (default: loops/report.html in the home).")
    private Optional<Path> output = Optional.empty();

    LoopReport(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Works works = source.at(options.home());
        Path file = output.orElseGet(() -> works.folder().resolve("loops").resolve("report.html"));
        try (Registries registries = works.reading()) {
            History history = History.of(registries, works.knowledge(registries));
            if (options.isJson()) {
                options.give(history.json(options.object()));
                return 0;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, new ReportPage(history).html());
            options.give(file.toString());
            return 0;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + file + "' cannot be written: " + e.getMessage() + ". Choose another place with -o.",
                    e);
        }
    }
}

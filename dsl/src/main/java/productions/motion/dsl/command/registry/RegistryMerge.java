package productions.motion.dsl.command.registry;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.knowledge.Registries;

/** {@code motion registry merge}: makes one entry part of another. */
@Command(
        name = "merge",
        description = "Make one entry part of another of its aspect: counts join, its name and key lead there.")
final class RegistryMerge implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(index = "0", paramLabel = "FROM", description = "Name or key of the entry that goes.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "Name or key of the entry that stays.")
    private String into = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in a few words.")
    private String reason = "merged";

    RegistryMerge(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.open()) {
            Lookup lookup = new Lookup(registries);
            new ChangeLines(options)
                    .done(registries.merge(
                            lookup.one(from).id(), lookup.one(into).id(), reason));
        }
        return 0;
    }
}

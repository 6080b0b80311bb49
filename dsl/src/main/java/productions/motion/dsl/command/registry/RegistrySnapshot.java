package productions.motion.dsl.command.registry;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.knowledge.Registries;

/** {@code motion registry snapshot}: keeps the present state. */
@Command(name = "snapshot", description = "Keep the present state of the registries and tell its revision.")
final class RegistrySnapshot implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    RegistrySnapshot(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.open()) {
            String revision = registries.snapshot();
            if (options.isJson()) {
                options.give(options.object().put("revision", revision));
            } else {
                options.give(revision);
            }
        }
        return 0;
    }
}

package productions.motion.dsl.command.registry;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.knowledge.Registries;

/** {@code motion registry snapshot}: keeps the present state. */
@Command(name = "snapshot", description = "Keep the present state of the registries and tell its revision.")
final class RegistrySnapshot implements Callable<Integer> {

    private final Shelf shelf;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    RegistrySnapshot(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        try (Registries registries = shelf.open(options.home())) {
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

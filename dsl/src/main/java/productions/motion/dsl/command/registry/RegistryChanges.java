package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.Registries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry changes}: what people changed. */
@Command(name = "changes", description = "List what people changed, the latest first.")
final class RegistryChanges implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    RegistryChanges(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.reading()) {
            List<ChangeSet> changes = registries.changes();
            ChangeLines lines = new ChangeLines(options);
            if (options.isJson()) {
                ObjectNode root = options.object();
                ArrayNode array = root.putArray("changes");
                changes.forEach(set -> array.add(lines.json(set)));
                options.give(root);
            } else {
                changes.forEach(lines::list);
            }
        }
        return 0;
    }
}

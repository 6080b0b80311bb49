package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.exchange.LinesExport;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry show}: everything about an entry. */
@Command(
        name = "show",
        description = "Tell everything about the entries that a name, an alias or a key leads to.",
        footer = {"", "Example:", "  motion registry show 100,100,150_1.0"})
final class RegistryShow implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "NAME|KEY", description = "A name, an alias, a key, or aspect:key.")
    private String wanted = "";

    RegistryShow(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.reading()) {
            List<Entry> found = new Lookup(registries).all(wanted);
            if (options.isJson()) {
                LinesExport lines = new LinesExport();
                ObjectNode root = options.object();
                ArrayNode array = root.putArray("entries");
                found.forEach(entry -> array.add(lines.json(entry)));
                options.give(root);
            } else {
                found.forEach(entry -> Texts.page(entry, registries).forEach(options::give));
            }
        }
        return 0;
    }
}

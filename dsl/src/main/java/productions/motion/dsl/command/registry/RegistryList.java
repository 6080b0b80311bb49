package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.exchange.LinesExport;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry list}: how much each registry holds, or the entries of one aspect. */
@Command(
        name = "list",
        description = "List the registries with their aspects, or the entries of one aspect.",
        footer = {"", "Examples:", "  motion registry list", "  motion registry list pure.color --order common"})
final class RegistryList implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "ASPECT", arity = "0..1", description = "Such as pure.color, motion or genre.")
    private Optional<String> aspect = Optional.empty();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "key, underused, common or recent (default: ${DEFAULT-VALUE}).")
    private Entries.Order order = Entries.Order.COMMON;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    RegistryList(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Optional<Aspect> wanted = aspect.map(Lookup::aspect);
        Texts.requirePositive("--limit", limit);
        try (Registries registries = shelf.reading()) {
            if (wanted.isPresent()) {
                entries(registries, wanted.get());
            } else {
                census(Census.all(registries), registries.revision());
            }
        }
        return 0;
    }

    private void census(List<Census> all, String revision) {
        if (options.isJson()) {
            ObjectNode root = options.object().put("revision", revision);
            ArrayNode array = root.putArray("aspects");
            all.forEach(c -> array.addObject()
                    .put("registry", c.aspect().registry().id())
                    .put("aspect", c.aspect().label())
                    .put("entries", c.entries())
                    .put("origins", c.origins())
                    .put("discoveries", c.discoveries())
                    .put("sightings", c.sightings()));
            options.give(root);
            return;
        }
        options.give(String.format(
                Locale.ROOT, "%-24s %9s %9s %12s %12s", "aspect", "entries", "origins", "discoveries", "sightings"));
        all.forEach(c -> options.give(String.format(
                Locale.ROOT,
                "%-24s %,9d %,9d %,12d %,12d",
                c.aspect().id(),
                c.entries(),
                c.origins(),
                c.discoveries(),
                c.sightings())));
    }

    private void entries(Registries registries, Aspect of) {
        List<Entry> found = registries.first(of, order, limit);
        if (options.isJson()) {
            LinesExport lines = new LinesExport();
            ObjectNode root = options.object().put("aspect", of.id()).put("total", registries.size(of));
            ArrayNode array = root.putArray("entries");
            found.forEach(entry -> array.add(lines.json(entry)));
            options.give(root);
            return;
        }
        found.forEach(entry -> options.give(Texts.line(entry)));
        options.say(found.size() + " of " + registries.size(of) + " entries of " + of.id() + ", "
                + order.name().toLowerCase(Locale.ROOT) + " first");
    }
}

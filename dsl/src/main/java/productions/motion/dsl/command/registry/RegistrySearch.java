package productions.motion.dsl.command.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.exchange.LinesExport;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry search}: entries whose name, alias, key or text holds some words. */
@Command(
        name = "search",
        description = "Find the entries whose name, aliases, key or text hold some text.",
        footer = {"", "Example:", "  motion registry search harbor"})
final class RegistrySearch implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "TEXT", description = "What to look for, in any case of letters.")
    private String text = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    RegistrySearch(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Texts.requirePositive("--limit", limit);
        try (Registries registries = shelf.reading()) {
            List<Entry> found = found(registries);
            if (options.isJson()) {
                LinesExport lines = new LinesExport();
                ObjectNode root = options.object().put("text", text);
                ArrayNode array = root.putArray("entries");
                found.forEach(entry -> array.add(lines.json(entry)));
                options.give(root);
            } else {
                found.forEach(entry -> options.give(String.format(
                        Locale.ROOT, "%-20s %s", entry.id().aspect().id(), Texts.line(entry))));
                options.say(found.isEmpty() ? "Nothing holds '" + text + "'." : found.size() + " found");
            }
        }
        return 0;
    }

    private List<Entry> found(Registries registries) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Entry> found = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            try (Stream<Entry> all = registries.all(aspect)) {
                all.filter(entry -> holds(entry, lower))
                        .limit(limit - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean holds(Entry entry, String lower) {
        return Stream.concat(Stream.of(entry.name(), entry.id().key(), entry.text()), entry.aliases().stream())
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(lower));
    }
}

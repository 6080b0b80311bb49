package productions.motion.dsl.command.names;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.command.registry.Shelf;
import productions.motion.dsl.command.registry.Shelves;
import productions.motion.grow.Suggestions;
import productions.motion.grow.Suggestions.Suggestion;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registries;
import productions.motion.value.Refusal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion name suggest}: what a value is called. */
@Command(
        name = "suggest",
        description = "Tell what a value is called, and what it may be called beside that.",
        footer = {
            "",
            "Examples:",
            "  motion name suggest color '#c24'",
            "  motion name suggest motion 5.2_steady_horizontal_steady"
        })
final class NameSuggest implements Callable<Integer> {

    private static final int MOST = 100;

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "color, or an aspect such as motion or pure.sound.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "A color such as '#c24', or the key of another value.")
    private String value = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many names (default: ${DEFAULT-VALUE}).")
    private int limit = 3;

    NameSuggest(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        if (limit < 1 || limit > MOST) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'--limit " + limit + "' is outside 1 to " + MOST + ". Ask for some in between.");
        }
        Suggestion suggestion =
                new Suggestions(shelf.describer(), shelf.knowledge().origins()).suggest(kind, value, limit);
        EntryId id = suggestion.id();
        try (Registries registries = shelf.reading()) {
            ObjectNode root = options.object().put("id", id.toString());
            registries.find(id).ifPresent(entry -> root.put("name", entry.name()));
            ArrayNode array = root.putArray("names");
            for (String name : suggestion.names()) {
                Optional<EntryId> bearer = registries
                        .named(id.aspect().registry(), name)
                        .map(Entry::id)
                        .filter(other -> !other.equals(id));
                array.addObject().put("name", name).put("free", bearer.isEmpty());
                if (!options.isJson()) {
                    options.give(name
                            + bearer.map(other -> "   (taken by " + other + ")").orElse(""));
                }
            }
            if (options.isJson()) {
                options.give(root);
            }
        }
        return 0;
    }
}

package productions.motion.dsl.command.names;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.Colors;
import productions.motion.dsl.command.registry.Lookup;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.command.registry.Shelf;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
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

    /** Ways to name a value may repeat themselves; after so many attempts a name there is none more. */
    private static final int PATIENCE = 20;

    private final Shelf shelf;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "color, or an aspect such as motion or pure.sound.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "A color such as '#c24', or the key of another value.")
    private String value = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many names (default: ${DEFAULT-VALUE}).")
    private int limit = 3;

    NameSuggest(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'--limit " + limit + "' is outside 1 to " + MOST + ". Ask for some in between.");
        }
        EntryId id = id();
        Set<String> names = proposals(id);
        try (Registries registries = shelf.reading(options.home())) {
            ObjectNode root = options.object().put("id", id.toString());
            registries.find(id).ifPresent(entry -> root.put("name", entry.name()));
            ArrayNode array = root.putArray("names");
            for (String name : names) {
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

    private Set<String> proposals(EntryId id) {
        Describer describer = shelf.describer(options.home());
        boolean isWord = id.aspect().registry() == Registry.SEMANTIC;
        Set<String> names = new LinkedHashSet<>();
        for (int attempt = 0; names.size() < limit && attempt < limit * PATIENCE; attempt++) {
            names.add(describer.name(id, isWord ? value : "", attempt));
        }
        return names;
    }

    /** A color is that of a single frame unless another registry is named. */
    private EntryId id() {
        Aspect aspect = kind.toLowerCase(Locale.ROOT).equals("color") ? Aspect.PURE_COLOR : Lookup.aspect(kind);
        boolean isKey = value.indexOf(',') > 0;
        if (aspect.isColor() && !isKey) {
            Rgb color = Colors.parse(value);
            String cell = Keys.color(color.red(), color.green(), color.blue());
            String opaque = Keys.pureColor(color.red(), color.green(), color.blue(), 1);
            return new EntryId(aspect, aspect == Aspect.COLOR ? cell : opaque);
        }
        return new EntryId(aspect, aspect.registry() == Registry.SEMANTIC ? Keys.word(value) : value.strip());
    }
}

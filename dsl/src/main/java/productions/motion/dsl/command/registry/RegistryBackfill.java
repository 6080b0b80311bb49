package productions.motion.dsl.command.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.grow.NameRules;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.ChangeSet.Renaming;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry backfill-names}: renames whatever breaks the rules of names. */
@Command(
        name = "backfill-names",
        description = "Rename every entry whose name breaks the rules to what its value is called, in one change set.")
final class RegistryBackfill implements Callable<Integer> {

    private static final int PATIENCE = 100_000;

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Only tell what would be renamed.")
    private boolean dry;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: all).")
    private long limit = Long.MAX_VALUE;

    RegistryBackfill(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Texts.requirePositive("--limit", limit);
        Describer describer = shelf.describer();
        try (Registries registries = dry ? shelf.reading() : shelf.open()) {
            List<Entry> broken = broken(registries, shelf.rules());
            List<Renaming> names = names(broken, registries, describer);
            if (dry || names.isEmpty()) {
                propose(broken, names);
            } else {
                new ChangeLines(options).done(registries.rename(names, "names that broke the rules"));
            }
        }
        return 0;
    }

    private List<Entry> broken(Registries registries, NameRules rules) {
        Health health = new Health(registries, rules);
        List<Entry> broken = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            try (Stream<Entry> all = registries.all(aspect)) {
                all.filter(entry -> !health.ofName(entry).isEmpty())
                        .limit(limit - broken.size())
                        .forEach(broken::add);
            }
        }
        return broken;
    }

    private static List<Renaming> names(List<Entry> broken, Registries registries, Describer describer) {
        Set<String> taken = new HashSet<>();
        return broken.stream()
                .map(entry -> new Renaming(entry.id(), free(entry, registries, describer, taken)))
                .toList();
    }

    /** Return the first name of an entry's value that nobody else has, and take it. */
    private static String free(Entry entry, Registries registries, Describer describer, Set<String> taken) {
        Registry registry = entry.id().aspect().registry();
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            String name = describer.name(entry.id(), entry.text(), attempt);
            boolean free = registries
                    .named(registry, name)
                    .map(Entry::id)
                    .filter(id -> !id.equals(entry.id()))
                    .isEmpty();
            if (free && taken.add(registry + name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        throw new IllegalStateException("No name is left for " + entry.id() + ".");
    }

    private void propose(List<Entry> broken, List<Renaming> names) {
        ObjectNode root = options.object().put("dry_run", dry);
        ArrayNode array = root.putArray("changes");
        for (int i = 0; i < names.size(); i++) {
            ChangeSet.Change change = new ChangeSet.Change(
                    names.get(i).id(), broken.get(i).name(), names.get(i).name());
            array.addObject()
                    .put("id", change.id().toString())
                    .put("before", change.before())
                    .put("after", change.after());
            if (!options.isJson()) {
                options.give(ChangeLines.line(change));
            }
        }
        if (options.isJson()) {
            options.give(root);
        } else {
            options.say(names.isEmpty() ? "Every name keeps the rules." : names.size() + " would be renamed");
        }
    }
}

package productions.motion.dsl.command.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Registries;
import productions.motion.value.Refusal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry health}: whether every entry keeps the rules. */
@Command(
        name = "health",
        description =
                "Prove the rules over the whole store: names, aliases, depths and parts. Exit 1 when one is broken.",
        footer = {
            "",
            "Rules: a name has two to five real words, no digit, at most 40 characters; nobody else in its registry has it;",
            "it fits its value; aliases lead to their entry; the shares of a depth sum to 1; every part is there."
        })
final class RegistryHealth implements Callable<Integer> {

    private static final int TOLD = 1000;

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    RegistryHealth(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.reading()) {
            Health health = new Health(registries, shelf.rules());
            List<Health.Violation> told = new ArrayList<>();
            long entries = 0;
            long violations = 0;
            for (Aspect aspect : Aspect.values()) {
                entries += registries.size(aspect);
                try (Stream<Health.Violation> found = health.in(aspect)) {
                    for (Health.Violation violation : (Iterable<Health.Violation>) found::iterator) {
                        violations++;
                        if (told.size() < TOLD) {
                            told.add(violation);
                        }
                    }
                }
            }
            tell(entries, violations, told);
            return violations == 0 ? 0 : Refusal.Kind.CHECK.exitCode();
        }
    }

    private void tell(long entries, long violations, List<Health.Violation> told) {
        if (options.isJson()) {
            ObjectNode root = options.object()
                    .put("ok", violations == 0)
                    .put("entries", entries)
                    .put("violation_count", violations);
            ArrayNode array = root.putArray("violations");
            told.forEach(v -> array.addObject()
                    .put("id", v.id().toString())
                    .put("name", v.name())
                    .put("rule", v.rule())
                    .put("what", v.what()));
            options.give(root);
            return;
        }
        told.forEach(v ->
                options.give(String.format(Locale.ROOT, "✗ %-7s '%s' (%s): %s", v.rule(), v.name(), v.id(), v.what())));
        options.give(String.format(
                Locale.ROOT, "%s %,d entries, %,d violations", violations == 0 ? "✓" : "✗", entries, violations));
        if (violations > 0) {
            options.say("Names that break the rules are renamed by 'motion registry backfill-names'.");
        }
    }
}

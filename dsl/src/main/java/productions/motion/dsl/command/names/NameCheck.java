package productions.motion.dsl.command.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.Lookup;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.command.registry.Shelf;
import productions.motion.dsl.command.registry.Shelves;
import productions.motion.grow.NameRules;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;
import productions.motion.value.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion name check}: whether a name keeps the rules. */
@Command(
        name = "check",
        description = "Tell whether a name keeps the rules, is free, and fits a value. Exit 1 when it does not.",
        footer = {"", "Example:", "  motion name check \"Grayish Blue · Ferry Smoke\" --for pure.color 100,100,150_1.0"
        })
final class NameCheck implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Option(
            names = "--for",
            arity = "2",
            paramLabel = "ASPECT KEY",
            hideParamSyntax = true,
            description = "The value that is to be called so, such as pure.color 100,100,150_1.0.")
    private List<String> value = new ArrayList<>();

    NameCheck(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Optional<EntryId> id = value.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryId(Lookup.aspect(value.get(0)), value.get(1)));
        Shelf shelf = shelves.at(options.home());
        NameRules rules = shelf.rules();
        List<NameRules.Violation> broken = id.map(i -> rules.check(i, "", name)).orElseGet(() -> rules.check(name));
        List<String> faults = new ArrayList<>();
        broken.forEach(each -> faults.add(each.message()));
        try (Registries registries = shelf.reading()) {
            taken(registries, id).ifPresent(faults::add);
        }
        tell(faults);
        return faults.isEmpty() ? 0 : Refusal.Kind.CHECK.exitCode();
    }

    private Optional<String> taken(Registries registries, Optional<EntryId> id) {
        List<Registry> asked = id.map(i -> List.of(i.aspect().registry())).orElse(Arrays.asList(Registry.values()));
        return asked.stream()
                .flatMap(registry -> registries.named(registry, name).stream())
                .map(Entry::id)
                .filter(bearer -> !id.equals(Optional.of(bearer)))
                .findFirst()
                .map(bearer -> "'" + name + "' is a name of " + bearer + ". Choose another.");
    }

    private void tell(List<String> faults) {
        if (options.isJson()) {
            ObjectNode root = options.object().put("name", name).put("ok", faults.isEmpty());
            faults.forEach(root.putArray("faults")::add);
            options.give(root);
        } else if (faults.isEmpty()) {
            options.give("✓ " + name);
        } else {
            faults.forEach(fault -> options.give("✗ " + fault));
        }
    }
}

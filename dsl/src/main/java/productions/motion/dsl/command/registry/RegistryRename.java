package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.knowledge.ChangeSet.Renaming;
import productions.motion.knowledge.Registries;
import productions.motion.value.Refusal;

/** {@code motion registry rename}: gives an entry another name. */
@Command(
        name = "rename",
        description =
                "Give an entry another name. The old one stays as an alias, and what refers to it follows by itself.",
        footer = {"", "Example:", "  motion registry rename 100,100,150_1.0 \"Grayish Blue · Ferry Smoke\""})
final class RegistryRename implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "A name, an alias, a key, or aspect:key.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "NEWNAME", description = "Two to five real words.")
    private String newName = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in a few words.")
    private String reason = "renamed";

    RegistryRename(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        shelf.rules().check(newName).stream().findFirst().ifPresent(broken -> {
            throw new Refusal(Refusal.Kind.DATA, broken.message());
        });
        try (Registries registries = shelf.open()) {
            Renaming renaming = new Renaming(new Lookup(registries).one(name).id(), newName);
            new ChangeLines(options).done(registries.rename(List.of(renaming), reason));
        }
        return 0;
    }
}

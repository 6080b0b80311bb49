package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.Registries;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** {@code motion registry revert}: takes back what people changed. */
@Command(name = "revert", description = "Take back a change set.")
final class RegistryRevert implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "CHANGESET", description = "Such as change-42; see 'motion registry changes'.")
    private String id = "";

    RegistryRevert(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.open()) {
            List<String> ids = registries.changes().stream().map(ChangeSet::id).toList();
            if (!ids.contains(id)) {
                throw new Refusal(
                        Refusal.Kind.DATA,
                        "No change set is called '" + id + "'. " + DidYouMean.sentence(id, ids)
                                + "All: motion registry changes.");
            }
            ChangeSet set = registries.revert(id);
            if (options.isJson()) {
                options.give(new ChangeLines(options).json(set));
            } else {
                set.changes().forEach(c -> options.give(c.after() + " → " + c.before() + "   " + c.id()));
            }
        }
        return 0;
    }
}

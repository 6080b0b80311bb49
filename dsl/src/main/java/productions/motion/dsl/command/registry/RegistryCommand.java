package productions.motion.dsl.command.registry;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.value.Refusal;

/** {@code motion registry}: everything that was found, by name. */
@Command(
        name = "registry",
        aliases = "reg",
        description = "Look into the registries, change names, export and import them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  motion registry list",
            "  motion registry near '#c24'",
            "  motion registry coverage",
            "  motion registry import motion-registries-2026-02-18.json"
        })
public final class RegistryCommand implements Callable<Integer> {

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    private RegistryCommand() {}

    /** Return the command with everything under it. */
    public static CommandLine with(Shelves shelves) {
        return new CommandLine(new RegistryCommand())
                .addSubcommand(new RegistryList(shelves))
                .addSubcommand(new RegistryShow(shelves))
                .addSubcommand(new RegistrySearch(shelves))
                .addSubcommand(new RegistryNear(shelves))
                .addSubcommand(new RegistryCoverage(shelves))
                .addSubcommand(new RegistryHealth(shelves))
                .addSubcommand(new RegistrySnapshot(shelves))
                .addSubcommand(new RegistryRename(shelves))
                .addSubcommand(new RegistryMerge(shelves))
                .addSubcommand(new RegistryBackfill(shelves))
                .addSubcommand(new RegistryChanges(shelves))
                .addSubcommand(new RegistryRevert(shelves))
                .addSubcommand(new RegistryExport(shelves))
                .addSubcommand(new RegistryImport(shelves));
    }

    @Override
    public Integer call() {
        throw new Refusal(
                Refusal.Kind.USAGE,
                "Say what to look for, such as 'motion registry list'. See 'motion registry --help'.");
    }
}

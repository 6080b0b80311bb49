package productions.motion.dsl.command.names;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.command.registry.Shelves;
import productions.motion.value.Refusal;

/** {@code motion name}: what things are called. */
@Command(
        name = "name",
        description = "Suggest names, and check them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  motion name suggest color '#c24'",
            "  motion name check \"Grayish Blue · Ferry Smoke\" --for pure.color 100,100,150_1.0"
        })
public final class NameCommand implements Callable<Integer> {

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    private NameCommand() {}

    /** Return the command with everything under it. */
    public static CommandLine with(Shelves shelves) {
        return new CommandLine(new NameCommand())
                .addSubcommand(new NameSuggest(shelves))
                .addSubcommand(new NameCheck(shelves));
    }

    @Override
    public Integer call() {
        throw new Refusal(
                Refusal.Kind.USAGE, "Say 'motion name suggest color \"#c24\"' or 'motion name check \"Some Name\"'.");
    }
}

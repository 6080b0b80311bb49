package productions.motion.dsl.command.loop;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.value.Refusal;

/** {@code motion loop}: everything that makes films by itself. */
@Command(
        name = "loop",
        description = "Start, steer and look at loops, which make films and learn from them by themselves.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  motion loop start explorer --runs 3",
            "  motion loop start explorer balanced sound --detach",
            "  motion loop status",
            "  motion loop stop"
        })
public final class LoopCommand implements Callable<Integer> {

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    private LoopCommand() {}

    /** Return the command with everything under it. */
    public static CommandLine with(Works.Source source, Consumer<String> talk) {
        return new CommandLine(new LoopCommand())
                .addSubcommand(new LoopStart(source, talk))
                .addSubcommand("stop", new LoopControl(source, Post.Wish.STOP))
                .addSubcommand("pause", new LoopControl(source, Post.Wish.PAUSE))
                .addSubcommand("resume", new LoopControl(source, Post.Wish.RESUME))
                .addSubcommand(new LoopStatus(source))
                .addSubcommand(new LoopLogs(source))
                .addSubcommand(new LoopList())
                .addSubcommand(new LoopDiagnose(source))
                .addSubcommand(new LoopReport(source));
    }

    @Override
    public Integer call() {
        throw new Refusal(
                Refusal.Kind.USAGE, "Say what to do, such as 'motion loop start explorer'. See 'motion loop --help'.");
    }
}

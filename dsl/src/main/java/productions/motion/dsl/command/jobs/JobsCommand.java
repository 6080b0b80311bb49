package productions.motion.dsl.command.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.loop.JobQueue;
import productions.motion.value.Refusal;

/** {@code motion jobs}: films that are ordered now and made later. */
@Command(
        name = "jobs",
        description = "Order films that the bridge loop makes, and look after the orders.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  motion jobs submit \"a calm ocean at dusk, 5 seconds\"",
            "  motion loop start bridge --runs 1",
            "  motion jobs list"
        })
public final class JobsCommand implements Callable<Integer> {

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    private JobsCommand() {}

    /** Return the command with everything under it. */
    public static CommandLine with(Works.Source source) {
        return new CommandLine(new JobsCommand())
                .addSubcommand(new JobsSubmit(source))
                .addSubcommand(new JobsList(source))
                .addSubcommand(new JobsShow(source))
                .addSubcommand("cancel", new JobsChange(source, JobQueue.Verb.CANCEL))
                .addSubcommand("retry", new JobsChange(source, JobQueue.Verb.RETRY))
                .addSubcommand("like", new JobsChange(source, JobQueue.Verb.LIKE))
                .addSubcommand("pin", new JobsChange(source, JobQueue.Verb.PIN))
                .addSubcommand("unpin", new JobsChange(source, JobQueue.Verb.UNPIN));
    }

    @Override
    public Integer call() {
        throw new Refusal(
                Refusal.Kind.USAGE,
                "Say what to do, such as 'motion jobs submit \"a calm ocean\"'. See 'motion jobs --help'.");
    }
}

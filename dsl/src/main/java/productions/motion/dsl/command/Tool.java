package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import productions.motion.dsl.command.jobs.JobsCommand;
import productions.motion.dsl.command.loop.Gc;
import productions.motion.dsl.command.loop.LoopCommand;
import productions.motion.dsl.command.names.NameCommand;
import productions.motion.dsl.command.registry.RegistryCommand;
import productions.motion.dsl.command.registry.Shelves;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** The command {@code motion} with everything under it. */
@Command(
        name = "motion",
        description = "A film with sound from one prompt.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  motion make \"a calm ocean at dusk, 5 seconds\"",
            "  motion sheet out/quiet-harbor.mp4",
            "  motion explain out/quiet-harbor.mp4"
        })
public final class Tool implements Runnable {

    /** Exit code for a command line that cannot be understood (sysexits.h). */
    public static final int USAGE = Refusal.Kind.USAGE.exitCode();

    private final Talk talk;

    @CommandLine.Mixin
    private HelpOption help = new HelpOption();

    Tool(Talk talk) {
        this.talk = talk;
    }

    /** Run one command line and return its exit code. */
    public static int run(Talk talk, String... arguments) {
        return commands(talk).execute(arguments);
    }

    /** Return the whole command line, ready to run. */
    public static CommandLine commands(Talk talk) {
        return commands(talk, Workshop::shelf);
    }

    /** Return the whole command line over some registries. */
    static CommandLine commands(Talk talk, Shelves shelves) {
        return listening(
                talk,
                new CommandLine(new Tool(talk))
                        .addSubcommand("make", new Make(talk), "m")
                        .addSubcommand(new Run(talk))
                        .addSubcommand(new LintRecipe(talk))
                        .addSubcommand(RecipeCommand.with(talk))
                        .addSubcommand(new Interpret(talk))
                        .addSubcommand(LexiconCommand.with(talk))
                        .addSubcommand(new Sheet(talk))
                        .addSubcommand(new Still(talk))
                        .addSubcommand(new Gif(talk))
                        .addSubcommand(new Explain(talk))
                        .addSubcommand(new Remake(talk))
                        .addSubcommand(new Rescue(talk))
                        .addSubcommand(new Extract(talk))
                        .addSubcommand(new Compare(talk))
                        .addSubcommand(RegistryCommand.with(shelves))
                        .addSubcommand(NameCommand.with(shelves))
                        .addSubcommand(LoopCommand.with(Workshop::works, talk::say))
                        .addSubcommand(JobsCommand.with(Workshop::works))
                        .addSubcommand(new Gc(Workshop::works))
                        .addSubcommand(PluginsCommand.with(talk))
                        .addSubcommand(new Doctor(talk))
                        .addSubcommand(new Completion(talk))
                        .addSubcommand(new Version(talk)));
    }

    /** Return one command by itself, which tells of failures as all of them do. */
    public static CommandLine only(Talk talk, Object command) {
        return listening(talk, new CommandLine(command));
    }

    private static CommandLine listening(Talk talk, CommandLine line) {
        return line.setOut(talk.out())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(talk.err())
                .setParameterExceptionHandler((e, args) -> misunderstood(talk, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(talk, e));
    }

    @Override
    public void run() {
        throw new Refusal(
                Refusal.Kind.USAGE, "Say what to do, such as 'motion make \"a calm ocean\"'. See 'motion --help'.");
    }

    /** The option itself, without the value that was glued to it. */
    private static String bare(String word) {
        int equals = word.indexOf('=');
        return equals > 0 ? word.substring(0, equals) : word;
    }

    private static int misunderstood(Talk talk, ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (e.getCause() instanceof Refusal refusal) {
            talk.fail(String.valueOf(refusal.getMessage()));
            return USAGE;
        }
        String help = " See '" + command.getCommandSpec().qualifiedName() + " --help'.";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            List<String> valid =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            valid.addAll(command.getSubcommands().keySet());
            String what = word.startsWith("-") ? "option" : "command or argument";
            talk.fail(command.getCommandSpec().qualifiedName() + " has no " + what + " '" + word + "'. "
                    + DidYouMean.sentence(bare(word), valid) + help.strip());
        } else {
            String message = String.valueOf(e.getMessage());
            talk.fail((message.endsWith(".") ? message : message + ".") + help);
        }
        return USAGE;
    }

    private static int failed(Talk talk, Exception e) {
        if (e instanceof Refusal refusal) {
            talk.fail(String.valueOf(refusal.getMessage()));
            return refusal.kind().exitCode();
        }
        return Report.write(talk, e);
    }
}

package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

    /**
     * A command before it is set up, which takes longer than most of them.
     *
     * @param alias another name for it, empty for none
     */
    private record Entry(String name, String alias, Supplier<Object> command) {

        Entry(String name, Supplier<Object> command) {
            this(name, "", command);
        }

        boolean isCalled(String word) {
            return name.equals(word) || !alias.isEmpty() && alias.equals(word);
        }

        void addTo(CommandLine line) {
            line.addSubcommand(name, command.get(), alias.isEmpty() ? new String[0] : new String[] {alias});
        }
    }

    private static List<Entry> entries(Talk talk, Shelves shelves) {
        return List.of(
                new Entry("make", "m", () -> new Make(talk)),
                new Entry("run", () -> new Run(talk)),
                new Entry("lint", () -> new LintRecipe(talk)),
                new Entry("recipe", () -> RecipeCommand.with(talk)),
                new Entry("interpret", () -> new Interpret(talk)),
                new Entry("lexicon", () -> LexiconCommand.with(talk)),
                new Entry("sheet", () -> new Sheet(talk)),
                new Entry("still", () -> new Still(talk)),
                new Entry("gif", () -> new Gif(talk)),
                new Entry("explain", () -> new Explain(talk)),
                new Entry("remake", () -> new Remake(talk)),
                new Entry("rescue", () -> new Rescue(talk)),
                new Entry("extract", () -> new Extract(talk)),
                new Entry("compare", () -> new Compare(talk)),
                new Entry("registry", () -> RegistryCommand.with(shelves)),
                new Entry("name", () -> NameCommand.with(shelves)),
                new Entry("loop", () -> LoopCommand.with(Workshop::works, talk::say)),
                new Entry("jobs", () -> JobsCommand.with(Workshop::works)),
                new Entry("gc", () -> new Gc(Workshop::works)),
                new Entry("plugins", () -> PluginsCommand.with(talk)),
                new Entry("doctor", () -> new Doctor(talk)),
                new Entry("completion", () -> new Completion(talk)),
                new Entry("version", () -> new Version(talk)));
    }

    /** Run one command line and return its exit code. */
    public static int run(Talk talk, String... arguments) {
        return run(talk, entries(talk, Workshop::shelf), arguments);
    }

    /**
     * Run one command line of a process, which may ask for a session.
     *
     * @param session sets the command up that holds it
     */
    public static int run(Talk talk, Supplier<Object> session, String... arguments) {
        List<Entry> entries = new ArrayList<>(entries(talk, Workshop::shelf));
        entries.add(new Entry("repl", session));
        return run(talk, entries, arguments);
    }

    /** Set up the one command that the arguments begin with, or all when they begin with none. */
    private static int run(Talk talk, List<Entry> entries, String... arguments) {
        List<Entry> called = entries.stream()
                .filter(entry -> arguments.length > 0 && entry.isCalled(arguments[0]))
                .toList();
        return line(talk, called.isEmpty() ? entries : called).execute(arguments);
    }

    /** Return the whole command line, ready to run. */
    public static CommandLine commands(Talk talk) {
        return commands(talk, Workshop::shelf);
    }

    /** Return the whole command line over some registries. */
    static CommandLine commands(Talk talk, Shelves shelves) {
        return line(talk, entries(talk, shelves));
    }

    private static CommandLine line(Talk talk, List<Entry> entries) {
        CommandLine line = new CommandLine(new Tool(talk));
        entries.forEach(entry -> entry.addTo(line));
        return listening(talk, line);
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

package productions.motion.dsl.command;

import picocli.CommandLine.Option;

/** {@code --help}, the same in every command. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean asked;

    /** Return whether help was asked for. */
    public boolean isAsked() {
        return asked;
    }
}

package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has. */
public final class Common {

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where Motion keeps its own things (default: $MOTION_HOME or ~/.local/share/motion).")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object on standard output.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but the result.")
    private boolean quiet;

    /** Return where Motion keeps its own things. */
    public Home home() {
        return home.map(Home::new).orElseGet(Home::fromEnvironment);
    }

    /** Return whether the result is to be JSON. */
    public boolean isJson() {
        return json;
    }

    /** Return whether to say as little as possible. */
    public boolean isQuiet() {
        return quiet;
    }
}

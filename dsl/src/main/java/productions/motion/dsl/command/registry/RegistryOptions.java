package productions.motion.dsl.command.registry;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The options that every command of the registries has, and where it says what it has to say. */
public final class RegistryOptions {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean helpAsked;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where Motion keeps its own things (default: $MOTION_HOME or ~/.local/share/motion).")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object on standard output.")
    private boolean json;

    /** Return the home that was named. */
    public Optional<Path> home() {
        return home;
    }

    /** Return whether the result is to be JSON. */
    public boolean isJson() {
        return json;
    }

    /** Return whether only help was asked for. */
    public boolean isHelpAsked() {
        return helpAsked;
    }

    /** Return a new JSON object. */
    public ObjectNode object() {
        return mapper.createObjectNode();
    }

    /** Give one line of data. */
    public void give(String line) {
        command.commandLine().getOut().println(line.stripTrailing());
    }

    /** Give JSON. */
    public void give(JsonNode node) {
        command.commandLine().getOut().println(mapper.writeValueAsString(node));
    }

    /** Say something that is not data. */
    public void say(String line) {
        command.commandLine().getErr().println(line);
    }
}

package productions.motion.dsl.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.value.Refusal;

/** {@code motion plugins}: which plugins there are, and what they give. */
@Command(name = "plugins", aliases = "plugin", description = "Tell which plugins there are, and what they give.")
public final class PluginsCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    private PluginsCommand() {}

    static CommandLine with(Talk talk) {
        return new CommandLine(new PluginsCommand())
                .addSubcommand(new PluginsList(talk))
                .addSubcommand(new PluginsInfo(talk));
    }

    @Override
    public Integer call() {
        throw new Refusal(Refusal.Kind.USAGE, "Say 'motion plugins list' or 'motion plugins info NAME'.");
    }
}

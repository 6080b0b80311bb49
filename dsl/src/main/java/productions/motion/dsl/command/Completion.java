package productions.motion.dsl.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code motion completion}: a script that teaches the shell to complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash or zsh.",
        footer = {"", "Example:", "  source <(motion completion bash)"})
public final class Completion implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    Completion(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        // The script is bash's; zsh reads it as well, once it has loaded what understands bash.
        String script = AutoComplete.bash("motion", Tool.commands(talk));
        talk.give(shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" + script : script);
        return 0;
    }

    /** The shells that can be taught. */
    enum Shell {
        BASH,
        ZSH
    }
}

package productions.motion.dsl.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.value.Refusal;

/** {@code motion lexicon}: what words mean, and new ones. */
@Command(
        name = "lexicon",
        description = "Tell what words mean, teach new ones, and forget them.",
        footer = {
            "",
            "Examples:",
            "  motion lexicon test crane",
            "  motion lexicon add zorp pulse --domain motion",
            "  motion lexicon forget zorp"
        })
public final class LexiconCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    private LexiconCommand() {}

    static CommandLine with(Talk talk) {
        return new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconList(talk))
                .addSubcommand(new LexiconTest(talk))
                .addSubcommand(new LexiconAdd(talk))
                .addSubcommand(new LexiconForget(talk))
                .addSubcommand("confirm", LexiconOpinion.confirming(talk))
                .addSubcommand("doubt", LexiconOpinion.doubting(talk));
    }

    @Override
    public Integer call() {
        throw new Refusal(
                Refusal.Kind.USAGE,
                "Say 'motion lexicon list', 'motion lexicon test WORD', 'motion lexicon add WORD MEANING', 'motion lexicon"
                        + " forget WORD', 'motion lexicon confirm WORD MEANING' or 'motion lexicon doubt WORD MEANING'.");
    }
}

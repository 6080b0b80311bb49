package productions.motion.dsl.command.wish;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** What a film is asked for by: words, and the options beside them. The same wherever a prompt is typed. */
public final class Wording {

    private static final int LONGEST_PROMPT = 2000;

    @Mixin
    private FormatOptions format = new FormatOptions();

    @Parameters(paramLabel = "PROMPT", description = "What the film should be, in plain words.")
    private List<String> words = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The chance it is made with; printed, so it can be repeated.")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "pure, blended or auto (default).")
    private Manner mode = Manner.AUTO;

    @Option(names = "--no", paramLabel = "WORDS", description = "What must not appear, such as \"red, music\".")
    private List<String> excluded = List.of();

    @Option(
            names = "--flash",
            paramLabel = "POLICY",
            description = "enforce (default), warn or off: what to do about flashes.")
    private FlashPolicy flash = FlashPolicy.ENFORCE;

    /** Return what is asked for, or refuse what cannot be. */
    public Prompt prompt() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The prompt is empty. Say what the film should be, such as \"a calm ocean at dusk\".");
        }
        if (text.length() > LONGEST_PROMPT) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The prompt has " + text.length() + " characters, and " + LONGEST_PROMPT
                            + " is the most. Say it in fewer words.");
        }
        Wishes wishes =
                new Wishes(format.seconds(), format.size(), format.framesPerSecond(), mode.mode, excluded, flash);
        return new Prompt(text, chance(), wishes);
    }

    /** Return whether a seed was asked for. */
    public boolean hasSeed() {
        return seed.isPresent();
    }

    /** Return a chance that nobody asked for. */
    public static Seed anySeed() {
        // The one moment that decides anything: nobody asked for a number, so it is drawn here and told.
        return new Seed(new Seed(System.nanoTime()).below(1_000_000_000));
    }

    private Seed chance() {
        String text = seed.orElse("random");
        return text.equals("random") ? anySeed() : seed("--seed", text);
    }

    /** Return the chance that somebody wrote as a number behind a word. */
    public static Seed seed(String word, String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + word + " " + text + "' is no whole number. Write it as " + word + " 7.");
        }
        return new Seed(Long.parseLong(text));
    }

    /** The modes as they are asked for. */
    enum Manner {
        PURE(Optional.of(Mode.PURE)),
        BLENDED(Optional.of(Mode.BLENDED)),
        AUTO(Optional.empty());

        private final Optional<Mode> mode;

        Manner(Optional<Mode> mode) {
            this.mode = mode;
        }
    }
}

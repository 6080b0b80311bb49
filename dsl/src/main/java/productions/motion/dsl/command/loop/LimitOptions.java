package productions.motion.dsl.command.loop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import productions.motion.dsl.recipe.Bytes;
import productions.motion.dsl.recipe.Length;
import productions.motion.loop.Focus;
import productions.motion.loop.Limits;
import productions.motion.loop.Plan;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** What can be said of any loop when it is started: on the command line, or after {@code --} for a recipe. */
@Command(name = "loop")
final class LimitOptions {

    private static final int FRAMES_PER_SECOND = 24;

    @Option(names = "--runs", paramLabel = "N", description = "End after so many turns.")
    private Optional<Long> runs = Optional.empty();

    @Option(names = "--for", paramLabel = "TIME", description = "End after so long, such as 30m or 2h.")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--until-coverage",
            paramLabel = "SHARE",
            description = "End when so much of the cells of color is covered, such as 0.95.")
    private Optional<Double> coverage = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The chance of all that is drawn (default: 0).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--focus", paramLabel = "FOCUS", description = "What is learned of a film: frame, window or all.")
    private Optional<String> focus = Optional.empty();

    @Option(names = "--seconds", paramLabel = "TIME", description = "How long films are.")
    private Optional<String> seconds = Optional.empty();

    @Option(names = "--every", paramLabel = "TIME", description = "How long to rest after a turn.")
    private Optional<String> pause = Optional.empty();

    @Option(names = "--quota", paramLabel = "SIZE", description = "How much room films may take, such as 20GB.")
    private Optional<String> quota = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Say on this port of this machine how the loops are: /metrics and /health.")
    private Optional<Integer> port = Optional.empty();

    /** Return what stood after {@code --}. */
    static LimitOptions parse(List<String> arguments) {
        LimitOptions options = new LimitOptions();
        CommandLine line = new CommandLine(options);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
            return options;
        } catch (UnmatchedArgumentException e) {
            String word = e.getUnmatched().get(0);
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A loop takes no '" + word + "'. "
                            + DidYouMean.sentence(
                                    word, line.getCommandSpec().optionsMap().keySet()) + "Known: "
                            + String.join(
                                    ", ", line.getCommandSpec().optionsMap().keySet()) + ".",
                    e);
        } catch (ParameterException e) {
            throw new Refusal(Refusal.Kind.USAGE, e.getMessage() + ".", e);
        }
    }

    Limits limits() {
        coverage.filter(share -> !(share > 0 && share <= 1)).ifPresent(share -> {
            throw new Refusal(Refusal.Kind.USAGE, "'--until-coverage " + share + "' is no share. Write it as 0.95.");
        });
        return new Limits(runs, time.map(LimitOptions::duration), coverage, Limits.NONE.goal());
    }

    /** Return a plan with what is said here in place of what it says itself. */
    Plan over(Plan plan) {
        return plan.edit()
                .seed(seed.map(Seed::new).orElse(plan.seed()))
                .focus(focus.map(Focus::of).orElse(plan.focus()))
                .seconds(seconds.map(t -> Length.parse(t, FRAMES_PER_SECOND)).orElse(plan.seconds()))
                .pause(pause.map(LimitOptions::duration).orElse(plan.pause()))
                .quota(quota.map(Bytes::parse).orElse(plan.quota()))
                .plan();
    }

    Optional<Integer> port() {
        return port;
    }

    private static Duration duration(String text) {
        return Duration.ofMillis(Math.round(1000 * Length.parse(text, FRAMES_PER_SECOND)));
    }
}

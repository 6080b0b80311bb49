package productions.motion.dsl.command.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.loop.Counter;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.recipe.Length;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import productions.motion.scene.Mode;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** {@code motion jobs submit}: order a film. */
@Command(
        name = "submit",
        description = {
            "Order a film. The bridge loop makes it; the order is safe when this returns.",
            "The same order with the same seed is one job, however often it is given."
        })
final class JobsSubmit implements Callable<Integer> {

    private static final int FRAMES_PER_SECOND = 24;
    private static final int CHANCES = 1_000_000_000;

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "PROMPT", arity = "1..*", description = "What the film should be, in plain words.")
    private List<String> words = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "The chance it is made with (default: drawn, and told).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = {"-d", "--duration"},
            paramLabel = "TIME",
            description = "How long it is to be, such as 6s.")
    private Optional<String> duration = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", description = "How large, in pixels, such as 512x512.")
    private Optional<String> size = Optional.empty();

    @Option(names = "--fps", paramLabel = "N", description = "How many pictures a second.")
    private Optional<Integer> framesPerSecond = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "pure or blended (default: as the words say).")
    private Optional<String> mode = Optional.empty();

    @Option(names = "--no", paramLabel = "WORDS", description = "What must not appear, such as \"red, music\".")
    private List<String> excluded = List.of();

    JobsSubmit(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        String prompt = String.join(" ", words).strip();
        if (prompt.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The prompt is empty. Say what the film should be, such as \"a calm ocean at dusk\".");
        }
        // Nobody asked for a number, so it is drawn here and told.
        long chance = seed.orElseGet(() -> (long) new Seed(System.nanoTime()).below(CHANCES));
        List<Integer> sides = size.map(JobsSubmit::sides).orElse(List.of());
        Job.Order order = new Job.Order(
                prompt,
                chance,
                duration.map(t -> Length.parse(t, framesPerSecond.orElse(FRAMES_PER_SECOND))),
                sides.stream().findFirst(),
                sides.stream().skip(1).findFirst(),
                framesPerSecond,
                mode.map(JobsSubmit::mode),
                excluded);
        Job job = Job.of(order, Clock.systemUTC().instant());
        Optional<Job> there = Counter.hand(source.at(options.home()), new JobQueue.Request(JobQueue.Verb.SUBMIT, job));
        if (options.isJson()) {
            options.give(JobLines.json(there.orElse(job), options.object()));
        } else {
            if (there.isEmpty()) {
                options.say("Left for the process that writes the registries at the moment.");
            }
            options.give(job.id());
        }
        return 0;
    }

    private static List<Integer> sides(String text) {
        if (!text.matches("[1-9]\\d{1,4}x[1-9]\\d{1,4}")) {
            throw new Refusal(Refusal.Kind.USAGE, "'--size " + text + "' is no size. Write it as 512x512.");
        }
        String[] sides = text.split("x", -1);
        return List.of(Integer.valueOf(sides[0]), Integer.valueOf(sides[1]));
    }

    private static Mode mode(String word) {
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(word.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new Refusal(Refusal.Kind.USAGE, "No mode is called '" + word + "'. Known: pure, blended.");
    }
}

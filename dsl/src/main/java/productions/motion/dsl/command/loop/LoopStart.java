package productions.motion.dsl.command.loop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.recipe.LoopOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.loop.Limits;
import productions.motion.loop.Plan;
import productions.motion.loop.Workflow;
import productions.motion.value.Refusal;

/** {@code motion loop start}: several loops in one process. */
@Command(
        name = "start",
        description =
                "Run loops in this process, or with --detach in one of their own, until they have done enough or are stopped.",
        footer = {
            "",
            "A loop is named by what it does, see 'motion loop list', or by the file of a recipe.",
            "It stops after the film it is at when the process is asked to end; asked twice, it leaves at once.",
            "Whatever happens, what was told as learned is learned, and counted once."
        })
final class LoopStart implements Callable<Integer> {

    private final Works.Source source;
    private final Consumer<String> talk;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which loops, such as explorer, or a recipe.")
    private List<String> names = List.of();

    @Option(names = "--detach", description = "Run them in a process of their own and return at once.")
    private boolean detach;

    LoopStart(Works.Source source, Consumer<String> talk) {
        this.source = source;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess();
        Works works = source.at(options.home());
        List<LoopOrder> orders = orders(works, settings);
        if (orders.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Say which loop to start, such as 'motion loop start explorer'. Known: "
                            + String.join(", ", Workflow.ids()) + ".");
        }
        List<Foreman.Task> tasks = LoopRun.tasks(orders, limits, settings::over);
        if (detach) {
            return new Detached(works.folder(), options).start(tasks);
        }
        LoopLog log = new LoopLog(Post.of(works.folder()), talk, options.isJson());
        new Foreman(works, log, limits.port().or(settings::port)).run(tasks);
        return 0;
    }

    private List<LoopOrder> orders(Works works, Settings settings) {
        List<LoopOrder> orders = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".groovy")) {
                orders.addAll(Recipes.loops(Path.of(name), List.of(), works.catalog()));
            } else {
                orders.add(order(Workflow.of(name)));
            }
        }
        if (names.isEmpty()) {
            settings.workflow().map(LoopStart::order).ifPresent(orders::add);
        }
        return orders;
    }

    private static LoopOrder order(Workflow workflow) {
        return new LoopOrder(Plan.of(workflow), List.of(), Limits.NONE, entry -> {});
    }
}

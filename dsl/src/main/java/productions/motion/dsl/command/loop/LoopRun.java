package productions.motion.dsl.command.loop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import productions.motion.dsl.recipe.LoopOrder;
import productions.motion.loop.Plan;

/** Runs the loops of a recipe in this process. */
public final class LoopRun {

    private LoopRun() {}

    /**
     * Run loops until they have done enough.
     *
     * @param works what they work with
     * @param orders what the recipe asks for
     * @param arguments what stood after {@code --}
     * @param onlooker hears what they say
     * @param json whether in JSON
     * @return the exit code
     */
    public static int of(
            Works works, List<LoopOrder> orders, List<String> arguments, Consumer<String> onlooker, boolean json) {
        LimitOptions options = LimitOptions.parse(arguments);
        Settings settings = Settings.ofProcess();
        LoopLog log = new LoopLog(Post.of(works.folder()), onlooker, json);
        Foreman foreman = new Foreman(works, log, options.port().or(settings::port));
        foreman.run(tasks(orders, options, settings::over));
        return 0;
    }

    /** Return the loops as they are to run: options go over recipes, these over the environment. */
    static List<Foreman.Task> tasks(List<LoopOrder> orders, LimitOptions options, UnaryOperator<Plan> settings) {
        return orders.stream()
                .map(o -> new Foreman.Task(
                        options.over(o.plan(settings)), o.limits().or(options.limits()), o.found()))
                .toList();
    }
}

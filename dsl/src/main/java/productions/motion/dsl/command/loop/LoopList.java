package productions.motion.dsl.command.loop;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.loop.Plan;
import productions.motion.loop.Workflow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion loop list}: the loops there are. */
@Command(name = "list", description = "Tell which loops there are and how they work unless told otherwise.")
final class LoopList implements Callable<Integer> {

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Override
    public Integer call() {
        ObjectNode root = options.object();
        ArrayNode array = root.putArray("loops");
        for (Workflow workflow : Workflow.values()) {
            Plan plan = Plan.of(workflow);
            if (options.isJson()) {
                array.addObject()
                        .put("name", plan.name())
                        .put("does", does(workflow))
                        .put("focus", plan.focus().id())
                        .put("explore", plan.explore())
                        .put("seconds", plan.seconds());
            } else {
                options.give(String.format(Locale.ROOT, "%-12s %s", plan.name(), does(workflow)));
            }
        }
        if (options.isJson()) {
            options.give(root);
        }
        return 0;
    }

    private static String does(Workflow workflow) {
        return switch (workflow) {
            case EXPLORER -> "makes films of what is thin; learns what single frames show";
            case EXPLOITER -> "makes variations of films that worked; learns what single frames show";
            case BALANCED -> "does both; learns what windows and whole films show";
            case INTERPRET -> "reads prompts: those of waiting jobs, those never read, then new ones; makes no films";
            case SOUND -> "mixes pure noises within the frames of short films, to find new ones; keeps no films";
            case COLOR_SWEEP -> "shows colors of cells in which nothing was seen yet";
            case BRIDGE -> "makes the films that were ordered with 'motion jobs submit'";
        };
    }
}

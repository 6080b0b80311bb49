package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.loop.LoopRun;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.LoopOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.scene.Film;
import productions.motion.scene.Scene;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;

/** {@code motion run}: make the films that a recipe asks for. */
@Command(
        name = "run",
        description =
                "Make the films, or run the loops, that a recipe asks for. Recipes are code and run with your rights.",
        footer = {
            "",
            "Examples:",
            "  motion run recipes/films/ripples-at-dusk.groovy",
            "  motion run recipes/loops/explorer.groovy -- --runs 3"
        })
public final class Run implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "RECIPE", description = "A recipe, a Groovy file.")
    private Path recipe = Path.of("");

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What the recipe is given, after --.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the film goes (default: out/NAME.mp4). Nothing is ever overwritten.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    Run(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        List<LoopOrder> loops = Recipes.loops(recipe, arguments, catalog);
        if (!loops.isEmpty()) {
            return LoopRun.of(new HomeWorks(common.home(), catalog), loops, arguments, talk::say, common.isJson());
        }
        Studio studio = Workshop.studio(catalog);
        for (FilmOrder order : Recipes.read(recipe, arguments, catalog)) {
            Scene scene = order.apply(studio.plan(studio.understand(order.prompt())));
            Path file = Output.free(output.orElse(Path.of("out", scene.name() + ".mp4")));
            ProgressBar bar = new ProgressBar(talk, !noProgress && !common.isQuiet());
            Film film = Interruption.during(
                    stop -> studio.shoot(scene, Take.to(file).watched(bar, stop)), bar);
            talk.give(film.file().toString());
        }
        return 0;
    }
}

package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.loop.LoopRun;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.Length;
import productions.motion.dsl.recipe.LoopOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.scene.Film;
import productions.motion.scene.Format;
import productions.motion.scene.Scene;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** {@code motion run}: make the films that a recipe asks for. */
@Command(
        name = "run",
        description =
                "Make the films, or run the loops, that a recipe asks for. Recipes are code and run with your rights.",
        footer = {
            "",
            "Examples:",
            "  motion run recipes/films/ripples-at-dusk.groovy",
            "  motion run recipes/films/storm.groovy --dry-run",
            "  motion run my.groovy --timeout 5m -- --seed 7",
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

    @Option(
            names = {"-n", "--dry-run"},
            description = "Check the recipe and tell what it would make, without making it.")
    private boolean isDry;

    @Option(names = "--timeout", paramLabel = "TIME", description = "Stop after so long, such as 30s or 5m.")
    private Optional<String> timeout = Optional.empty();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    Run(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        Studio studio = Workshop.studio(catalog);
        ProgressBar bar = new ProgressBar(talk, !noProgress && !common.isQuiet());
        List<LoopOrder> loops = Interruption.during(
                stop -> {
                    Deadline deadline = new Deadline(timeout.map(t -> Length.parse(t, 1)), stop);
                    return deadline.keep(() -> make(catalog, studio, bar, stop));
                },
                bar);
        return loops.isEmpty() || isDry
                ? 0
                : LoopRun.of(new HomeWorks(common.home(), catalog), loops, arguments, talk::say, common.isJson());
    }

    /** Make the films, and return the loops that are to be run. */
    private List<LoopOrder> make(Catalog catalog, Studio studio, ProgressBar bar, Cancellation stop) {
        Recipes.Reading reading = Recipes.read(
                recipe.getFileName().toString(), Recipes.text(recipe), Recipes.binding(arguments), catalog, stop);
        if (reading.orders().isEmpty() && reading.loops().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The recipe '" + recipe
                            + "' asks for no film and no loop. Add one, such as: film 'a calm ocean', seconds: 5");
        }
        for (FilmOrder order : reading.orders()) {
            stop.check();
            Scene scene = order.apply(studio.plan(studio.understand(order.prompt())));
            if (isDry) {
                tell(scene);
                continue;
            }
            Path file = Output.free(output.orElse(Path.of("out", scene.name() + ".mp4")));
            Film film = studio.shoot(scene, Take.to(file).watched(bar, stop));
            bar.finish();
            talk.give(film.file().toString());
        }
        if (isDry) {
            reading.loops().forEach(loop -> talk.give("loop " + loop.standard().name()));
        }
        return reading.loops();
    }

    private void tell(Scene scene) {
        Format format = scene.format();
        talk.give(String.format(
                Locale.ROOT,
                "%s  %dx%d  %d fps  %d frames  %.2f s  %d shots  %d sounds  seed %d",
                scene.name(),
                format.width(),
                format.height(),
                format.framesPerSecond(),
                format.frames(),
                format.seconds(),
                scene.shots().size(),
                scene.score().parts().size(),
                scene.seed().value()));
    }
}

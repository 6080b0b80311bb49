package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.recipe.Length;
import productions.motion.media.read.Mp4Film;
import productions.motion.still.Png;
import productions.motion.value.Refusal;

/** {@code motion still}: one picture of a film. */
@Command(
        name = "still",
        description = "Take one picture out of a film, as PNG.",
        footer = {"", "Example:", "  motion still out/quiet-harbor.mp4 --at 2.5s"})
public final class Still implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film.")
    private Path file = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", description = "When: 2.5s or 60f (default: the middle).")
    private Optional<String> at = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            description = "Where the picture goes (default: beside the film).")
    private Optional<Path> output = Optional.empty();

    Still(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        try (Mp4Film film = Screening.open(file)) {
            double framesPerSecond = film.video().rate().perSecond();
            double seconds = at.map(t -> Length.parse(t, (int) Math.round(framesPerSecond)))
                    .orElse(film.video().frames() / framesPerSecond / 2);
            int frame = (int) Math.floor(seconds * framesPerSecond + 1e-6);
            if (frame >= film.video().frames()) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "'--at " + at.orElse("") + "' is after the end: the film has "
                                + film.video().frames() + " frames. Ask for an earlier time.");
            }
            Path png = Output.free(output.orElse(Screening.beside(file, ".png")));
            Png.write(Screening.picture(film, file, frame), film.title().orElse(""), png);
            talk.give(png.toString());
            return 0;
        } catch (IOException e) {
            throw Screening.unwritable(file, e);
        }
    }
}

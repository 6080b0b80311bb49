package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.read.Pictures;
import productions.motion.still.AnimatedGif;
import productions.motion.value.Picture;
import productions.motion.value.Planes;
import productions.motion.value.Refusal;

/** {@code motion gif}: a film as an animated GIF. */
@Command(
        name = "gif",
        description = "Turn a film into an animated GIF, smaller and without sound.",
        footer = {"", "Example:", "  motion gif out/quiet-harbor.mp4 --width 240"})
public final class Gif implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film.")
    private Path file = Path.of("");

    @Option(names = "--width", paramLabel = "PIXELS", description = "How wide it is, 16 to 1024 (default 320).")
    private int width = 320;

    @Option(names = "--fps", paramLabel = "N", description = "Pictures a second, 1 to 50 (default 12).")
    private int picturesPerSecond = 12;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "GIF",
            description = "Where it goes (default: beside the film).")
    private Optional<Path> output = Optional.empty();

    Gif(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (width < 16 || width > 1024 || picturesPerSecond < 1 || picturesPerSecond > 50) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A GIF of " + width + " pixels and " + picturesPerSecond
                            + " pictures a second cannot be made. Use 16 to 1024 pixels and 1 to 50 pictures.");
        }
        Path gif = Output.free(output.orElse(Screening.beside(file, ".gif")));
        try (Mp4Film film = Screening.open(file);
                Pictures pictures = film.pictures(0);
                AnimatedGif animation = new AnimatedGif(gif, picturesPerSecond)) {
            double step = Math.max(1, film.video().rate().perSecond() / picturesPerSecond);
            int frame = 0;
            for (Optional<Planes> next = pictures.next(); next.isPresent(); next = pictures.next()) {
                if ((int) ((frame + 1) / step) > (int) (frame / step) || frame == 0) {
                    Picture whole = Screening.picture(next.get());
                    int narrow = Math.min(width, whole.width());
                    animation.add(whole.resized(narrow, Math.max(1, narrow * whole.height() / whole.width())));
                }
                frame++;
            }
            talk.give(gif.toString());
            return 0;
        } catch (IOException e) {
            throw Screening.unwritable(file, e);
        }
    }
}

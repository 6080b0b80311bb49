package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.media.read.Mp4Film;
import productions.motion.still.ContactSheet;
import productions.motion.still.Png;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;

/** {@code motion sheet}: a contact sheet of a film. */
@Command(
        name = "sheet",
        description = "Put pictures from all over a film on one sheet, as PNG.",
        footer = {"", "Example:", "  motion sheet out/quiet-harbor.mp4 -n 12 --columns 4"})
public final class Sheet implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film.")
    private Path file = Path.of("");

    @Option(names = "-n", paramLabel = "N", description = "How many pictures, 1 to 100 (default 12).")
    private int count = 12;

    @Option(names = "--columns", paramLabel = "N", description = "How many stand in a row (default 4).")
    private int columns = 4;

    @Option(names = "--cell", paramLabel = "PIXELS", description = "How wide each is (default 320).")
    private int cell = 320;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            description = "Where the sheet goes (default: beside the film).")
    private Optional<Path> output = Optional.empty();

    Sheet(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > 100 || columns < 1 || cell < 16 || cell > 2000) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A sheet of " + count + " pictures, " + columns + " in a row and " + cell
                            + " pixels wide each cannot be made. Use 1 to 100 pictures of 16 to 2000 pixels.");
        }
        try (Mp4Film film = Screening.open(file)) {
            int frames = film.video().frames();
            List<Integer> places = IntStream.range(0, count)
                    .map(i -> (int) ((i + 0.5) * frames / count))
                    .boxed()
                    .toList();
            List<Picture> pictures = Screening.pictures(film, file, places);
            Path png = Output.free(output.orElse(Screening.beside(file, ".sheet.png")));
            Png.write(
                    ContactSheet.of(pictures, Math.min(columns, count), cell),
                    film.title().orElse(""),
                    png);
            talk.give(png.toString());
            return 0;
        } catch (IOException e) {
            throw Screening.unwritable(file, e);
        }
    }
}

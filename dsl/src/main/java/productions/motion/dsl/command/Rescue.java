package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.media.read.Mp4Rescue;
import productions.motion.value.Refusal;

/** {@code motion rescue}: a film out of what a stopped one left behind. */
@Command(
        name = "rescue",
        description = "Make a film of what a stopped or killed one left behind, as far as it came.",
        footer = {"", "Example:", "  motion rescue out/quiet-harbor.partial.mp4"})
public final class Rescue implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film that ends in .partial.mp4. It stays as it is.")
    private Path file = Path.of("");

    Rescue(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.Kind.MISSING, "There is no film '" + file + "'. Check its name.");
        }
        try {
            talk.give(Mp4Rescue.rescue(file).toString());
            return 0;
        } catch (IOException e) {
            throw Screening.unreadable(file, e);
        }
    }
}

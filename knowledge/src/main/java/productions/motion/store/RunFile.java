package productions.motion.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.Run;
import tools.jackson.core.JacksonException;

/** A run in a file of its own, checked like a line of the journal: what one process leaves for another to take in. */
public final class RunFile {

    private RunFile() {}

    /** Return the bytes of the file. */
    public static byte[] bytes(Run run) {
        return Line.of(new CommandWriter().write(0, new Command.Learn(run, 0), Map.of()));
    }

    /** Return the run that a file holds; nothing where it is not whole, or not understood. */
    public static Optional<Run> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - 1;
        if (end < 0 || !Line.isWhole(bytes, 0, end)) {
            return Optional.empty();
        }
        try {
            Command command = new CommandReader().read(bytes, Line.PREFIX, end).command();
            return command instanceof Command.Learn learn ? Optional.of(learn.run()) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package productions.motion.dsl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import productions.motion.extract.Measured;
import productions.motion.value.Observation;
import productions.motion.value.Refusal;
import productions.motion.value.Scope;

/** Writes a row a frame into a table of its own (RFC 4180), and passes everything on. */
final class ExtractStats implements ExtractReport {

    private static final String LIST_OF_ANY_LENGTH = "palette";

    private final PrintWriter out;
    private final ExtractReport next;
    private String film = "";
    private boolean headed;

    ExtractStats(Path file, ExtractReport next) {
        this.next = next;
        try {
            out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Screening.unwritable(file, e);
        }
    }

    @Override
    public void begin(Path path) {
        film = path.toString();
        next.begin(path);
    }

    @Override
    public void measured(Measured stretch) {
        if (stretch.scope() == Scope.FRAME) {
            List<String> heads = new ArrayList<>(List.of("file", "t"));
            List<String> cells =
                    new ArrayList<>(List.of(ExtractTable.quoted(film), ExtractTable.number(stretch.start())));
            stretch.observations().forEach(o -> add(o, heads, cells));
            row(heads, cells);
        }
        next.measured(stretch);
    }

    private void row(List<String> heads, List<String> cells) {
        if (!headed) {
            out.println(String.join(",", heads));
            headed = true;
        }
        out.println(String.join(",", cells));
    }

    private static void add(Observation observation, List<String> heads, List<String> cells) {
        if (observation.aspect().equals(LIST_OF_ANY_LENGTH)) {
            return;
        }
        if (!observation.label().isEmpty()) {
            heads.add(observation.aspect());
            cells.add(ExtractTable.quoted(observation.label()));
        }
        int number = 0;
        for (double value : observation.values()) {
            number++;
            heads.add(observation.values().size() == 1 ? observation.aspect() : observation.aspect() + "_" + number);
            cells.add(ExtractTable.number(value));
        }
    }

    @Override
    public void intended(List<Intention> intentions) {
        next.intended(intentions);
    }

    @Override
    public void end(Readable readable, String reason) {
        next.end(readable, reason);
    }

    @Override
    public void close() {
        out.close();
        next.close();
        if (out.checkError()) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER, "The table of frames could not be written. Make room on the disk.");
        }
    }
}

package productions.motion.dsl.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.family.Projector;
import productions.motion.studio.ProjectionRoom;
import productions.motion.value.Refusal;

/** {@code motion extract}: what films measure, frame by frame, second by second and as a whole. */
@Command(
        name = "extract",
        description = "Measure films: every metric of the plugins, frame by frame, second by second and as a whole.",
        footer = {
            "",
            "A film that is broken is reported and never stops the others. Of a film made by Motion, what was intended",
            "is told beside what was measured.",
            "",
            "Examples:",
            "  motion extract out/quiet-harbor.mp4",
            "  motion extract out --jsonl > films.jsonl",
            "  motion extract out/storm.mp4 --stats frames.csv",
            "  motion extract holiday.mov --learn"
        })
public final class Extract implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Films, or folders of films.")
    private List<Path> places = List.of();

    @Option(names = "--jsonl", description = "Print one JSON object a line, one line a film.")
    private boolean lines;

    @Option(names = "--csv", description = "Print a table: a row for everything measured.")
    private boolean table;

    @Option(names = "--stats", paramLabel = "FILE", description = "Write what each frame measures as a table.")
    private Optional<Path> stats = Optional.empty();

    @Option(
            names = "--codec",
            paramLabel = "NAME",
            description = "Read films by one projector only: motion or ffmpeg (default: ffmpeg if installed).")
    private Optional<String> codec = Optional.empty();

    @Option(names = "--learn", description = "Learn what the films show, as from films that are made here.")
    private boolean learn;

    Extract(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        List<Path> films = films();
        Catalog catalog = Workshop.catalog(common.home());
        ProjectionRoom room = new ProjectionRoom(catalog);
        Projector projector = codec.map(room::projector).orElseGet(room::projector);
        ProgressBar bar = new ProgressBar(talk, !common.isQuiet());
        return Interruption.during(
                cancellation -> {
                    try (ExtractReport report = report(films.size())) {
                        return new ExtractBatch(catalog, projector, pupil(catalog), cancellation, bar)
                                .measure(films, report);
                    }
                },
                bar);
    }

    private ExtractReport report(int films) {
        ExtractReport shown = lines || common.isJson()
                ? new ExtractJson(talk, !lines && films > 1)
                : table ? new ExtractTable(talk) : new ExtractText(talk);
        return stats.isPresent() ? new ExtractStats(stats.get(), shown) : shown;
    }

    private Optional<Pupil> pupil(Catalog catalog) {
        return learn ? Optional.of(new Pupil(talk, common.home(), catalog)) : Optional.empty();
    }

    private List<Path> films() {
        List<Path> films = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                films.addAll(inside(place));
            } else {
                films.add(place);
            }
        }
        if (films.isEmpty()) {
            throw new Refusal(Refusal.Kind.MISSING, "There are no films in " + places + ". Name a film or a folder.");
        }
        return films;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Extract::isFilm).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER, "The folder '" + folder + "' cannot be listed. Check its rights.", e);
        }
    }

    private static boolean isFilm(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && (name.matches(".*\\.(mp4|m4v|mov|mkv|webm|avi|mpg|mpeg|ts|ogv|flv|wmv|3gp|m4a)")
                        || beginsAsFilm(file));
    }

    /** Whether a file of another name begins as MP4 (ISO/IEC 14496-12) or Matroska do. */
    private static boolean beginsAsFilm(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return head.endsWith("ftyp") || head.startsWith("\u001aE\u00df\u00a3");
        } catch (IOException e) {
            return false;
        }
    }
}

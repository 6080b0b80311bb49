package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.extract.Comparison;
import productions.motion.extract.Distance;
import productions.motion.extract.Extractor;
import productions.motion.extract.Measured;
import productions.motion.family.Projection;
import productions.motion.still.ContactSheet;
import productions.motion.still.Png;
import productions.motion.studio.ProjectionRoom;
import productions.motion.value.Cancellation;
import productions.motion.value.Observation;
import productions.motion.value.Picture;
import productions.motion.value.Scope;

/** {@code motion compare}: how far two films are apart. */
@Command(
        name = "compare",
        description = "Tell how far two films are apart, aspect by aspect, and show them side by side.",
        footer = {
            "",
            "Of two films made by Motion, what was decided differently is told too.",
            "",
            "Examples:",
            "  motion compare out/quiet-harbor.mp4 out/quiet-harbor.0002.mp4",
            "  motion compare mine.mp4 yours.mov --json"
        })
public final class Compare implements Callable<Integer> {

    private static final int PICTURES = 6;
    private static final int CELL_WIDTH = 240;
    private static final int CELL_HEIGHT = 136;

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "FILE", description = "A film.")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Another.")
    private Path other = Path.of("");

    @Option(names = "--all", description = "Tell of aspects in which they are the same, too.")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            description = "Where the sheet goes (default: beside the first film).")
    private Optional<Path> output = Optional.empty();

    Compare(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        ProgressBar bar = new ProgressBar(talk, !common.isQuiet() && !common.isJson());
        List<Seen> seen = Interruption.during(
                stop -> List.of(watch(one, catalog, stop, bar), watch(other, catalog, stop, bar)), bar);
        List<Distance> distances =
                Comparison.of(seen.get(0).whole(), seen.get(1).whole());
        List<Decision> decisions = Decision.between(one, other, catalog);
        Path png = sheet(seen);
        if (common.isJson()) {
            talk.give(CompareJson.of(one, other, distances, decisions, png));
        } else {
            say(distances, decisions);
            talk.give(png.toString());
        }
        return 0;
    }

    private static Seen watch(Path film, Catalog catalog, Cancellation stop, ProgressBar bar) {
        long[] frame = {0};
        Projection projection = new ProjectionRoom(catalog).open(film, stop);
        long frames = projection.facts().picture().map(p -> p.timing().frames()).orElse(0L);
        Runnable each = () -> bar.at("measure " + film.getFileName(), ++frame[0], Math.max(frame[0], frames));
        try (Watched watched = new Watched(projection, PICTURES, CELL_WIDTH, CELL_HEIGHT, each)) {
            List<Measured> whole = new ArrayList<>();
            new Extractor(catalog, Set.of(Scope.FILM)).extract(watched, whole::add);
            bar.finish();
            return new Seen(whole.get(0), watched.pictures());
        }
    }

    private Path sheet(List<Seen> seen) {
        Path png = Output.free(output.orElse(Screening.beside(one, ".compare.png")));
        List<Picture> pictures =
                seen.stream().flatMap(s -> s.pictures().stream()).toList();
        try {
            Png.write(
                    ContactSheet.of(pictures, PICTURES, CELL_WIDTH),
                    one.getFileName() + " | " + other.getFileName(),
                    png);
            return png;
        } catch (IOException e) {
            throw Screening.unwritable(png, e);
        }
    }

    private void say(List<Distance> distances, List<Decision> decisions) {
        talk.give(String.format(
                Locale.ROOT, "%-28s %9s  %-28s %s", "aspect", "distance", one.getFileName(), other.getFileName()));
        distances.stream()
                .filter(d -> all || d.value() > 0)
                .sorted(Comparator.comparingDouble(Distance::value).reversed())
                .forEach(d -> talk.give(String.format(
                        Locale.ROOT, "%-28s %9.3f  %-28s %s", d.aspect(), d.value(), text(d.one()), text(d.other()))));
        if (!decisions.isEmpty()) {
            talk.give("");
            talk.give("decided differently");
            decisions.forEach(d ->
                    talk.give(String.format(Locale.ROOT, "%-28s %9s  %-28s %s", d.aspect(), "", d.one(), d.other())));
        }
    }

    /** Return observations in a few words. */
    static String text(List<Observation> observations) {
        String text = observations.stream()
                .map(o -> (o.label() + " "
                                + o.values().stream()
                                        .map(v -> String.format(Locale.ROOT, "%.4g", v))
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .filter(o -> !o.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text.length() > 26 ? text.substring(0, 25) + "…" : text;
    }

    /** What was seen of a film. */
    private record Seen(Measured whole, List<Picture> pictures) {}
}

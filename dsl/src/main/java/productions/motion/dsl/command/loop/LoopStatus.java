package productions.motion.dsl.command.loop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Coverage;
import productions.motion.loop.Library;
import productions.motion.loop.LoopState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion loop status}: how the loops of a home are, in whichever process they run. */
@Command(name = "status", description = "Tell how the loops are: whether they run, what they have done and found.")
final class LoopStatus implements Callable<Integer> {

    private static final double GIGABYTE = 1e9;

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    LoopStatus(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Works works = source.at(options.home());
        Post post = Post.of(works.folder());
        Library library = new Library(works.folder().resolve("films"), works.catalog());
        try (Registries registries = works.reading()) {
            List<Line> lines = new ArrayList<>();
            for (LoopState state : LoopState.all(registries)) {
                lines.add(line(state, post.read(state.name()), library));
            }
            post.all().stream()
                    .filter(b -> lines.stream().noneMatch(l -> l.name().equals(b.name())))
                    .forEach(b -> lines.add(new Line(
                            b.name(),
                            b.condition(),
                            b.pid(),
                            0,
                            0,
                            0,
                            0,
                            0,
                            "",
                            "nothing yet",
                            new Growth(0, b.quota(), 0),
                            b.secondsLeft())));
            Coverage coverage = new Coverage(registries, works.knowledge(registries));
            long cells = coverage.cells(Aspect.PURE_COLOR);
            long free = Whole.free(works.folder());
            if (options.isJson()) {
                json(lines, cells, free);
            } else {
                table(lines, cells, free);
            }
        }
        return 0;
    }

    /** One loop as it is told. */
    private record Line(
            String name,
            String condition,
            long pid,
            long runs,
            long perHour,
            double good,
            long failed,
            double found,
            String trend,
            String last,
            Growth disk,
            long secondsLeft) {}

    private static Line line(LoopState state, Optional<Post.Bulletin> bulletin, Library library) {
        long runs = state.runs();
        List<LoopState.Recent> recent = state.recent();
        double lately = recent.stream()
                .mapToLong(LoopState.Recent::discovered)
                .average()
                .orElse(0);
        double ever = runs == 0 ? 0 : (double) state.discovered() / runs;
        String trend = lately < 0.8 * ever ? "↓" : lately > 1.25 * ever ? "↑" : "→";
        String prompt = recent.isEmpty() ? "" : recent.get(recent.size() - 1).prompt();
        return new Line(
                state.name(),
                bulletin.map(Post.Bulletin::condition).orElse("stopped"),
                bulletin.map(Post.Bulletin::pid).orElse(0L),
                runs,
                perHour(state),
                runs == 0 ? 0 : (double) state.good() / runs,
                state.failed(),
                lately,
                trend,
                runs == 0 ? "nothing yet" : ago(state.last()) + " " + prompt,
                growth(state, bulletin, library.stock(state.name())),
                bulletin.map(Post.Bulletin::secondsLeft).orElse(0L));
    }

    /** A film that comes is taken to be as large as those that are kept. */
    private static Growth growth(LoopState state, Optional<Post.Bulletin> bulletin, Library.Stock stock) {
        boolean grows = stock.films() > 0
                && bulletin.filter(b -> b.condition().equals("running")).isPresent();
        double perFilm = grows ? (double) stock.bytes() / stock.films() : 0;
        return new Growth(stock.bytes(), bulletin.map(Post.Bulletin::quota).orElse(0L), perFilm * perHour(state));
    }

    /** Over all the time since its first run, in which it may have been stopped. */
    private static long perHour(LoopState state) {
        long millis = Duration.between(state.first(), state.last()).toMillis();
        double hours = (double) millis / Duration.ofHours(1).toMillis();
        return millis == 0 ? 0 : Math.round((state.runs() - 1) / hours);
    }

    private static String ago(Instant then) {
        Duration since = Duration.between(then, Clock.systemUTC().instant());
        if (since.toMinutes() < 1) {
            return since.toSeconds() + " s ago";
        }
        if (since.toHours() < 1) {
            return since.toMinutes() + " min ago";
        }
        return since.toDays() < 1 ? since.toHours() + " h ago" : since.toDays() + " d ago";
    }

    /** How long it will go on, in the unit that says most; a dash where there is no end in sight. */
    private static String eta(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        if (left.isZero()) {
            return "-";
        }
        if (left.toHours() > 48) {
            return left.toDays() + " d";
        }
        return left.toMinutes() > 120
                ? left.toHours() + " h"
                : seconds > 120 ? left.toMinutes() + " min" : seconds + " s";
    }

    private void table(List<Line> lines, long cells, long free) {
        if (lines.isEmpty()) {
            options.give("No loop has run here. Start one with 'motion loop start explorer'.");
            return;
        }
        options.give(String.format(
                Locale.ROOT,
                "%-12s %-9s %8s %6s %6s %9s %15s %9s %8s  %s",
                "NAME",
                "STATE",
                "RUNS",
                "/h",
                "GOOD",
                "NEW/RUN",
                "DISK",
                "FULL IN",
                "ETA",
                "LAST"));
        lines.forEach(this::row);
        options.give(String.format(
                Locale.ROOT,
                "coverage     %d of %d cells of color (%.1f %%)",
                cells,
                Coverage.CELLS,
                100.0 * cells / Coverage.CELLS));
        List<Growth> growing = lines.stream().map(Line::disk).toList();
        String forecast = Growth.untilFull(free, growing)
                .map(d -> ": films fill it in " + eta(Math.max(1, d.toSeconds())))
                .orElse(growing.stream().anyMatch(g -> g.bytesPerHour() > 0) ? ": quotas are reached before" : "");
        options.give("disk         " + size(free) + " free" + forecast);
    }

    private void row(Line l) {
        options.give(String.format(
                Locale.ROOT,
                "%-12s %-9s %,8d %,6d %5.0f%% %7.1f %s %15s %9s %8s  %s",
                l.name(),
                l.condition(),
                l.runs(),
                l.perHour(),
                100 * l.good(),
                l.found(),
                l.trend(),
                size(l.disk().bytes())
                        + (l.disk().quota() > 0 ? "/" + size(l.disk().quota()) : ""),
                l.disk().untilQuota().map(LoopStatus::full).orElse("-"),
                eta(l.secondsLeft()),
                l.last()));
    }

    private static String full(Duration left) {
        return left.isZero() ? "archives" : eta(Math.max(1, left.toSeconds()));
    }

    private static String size(long bytes) {
        return bytes < GIGABYTE
                ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }

    private void json(List<Line> lines, long cells, long free) {
        ObjectNode root = options.object();
        ArrayNode array = root.putArray("loops");
        for (Line l : lines) {
            ObjectNode node = array.addObject();
            node.put("name", l.name())
                    .put("state", l.condition())
                    .put("pid", l.pid())
                    .put("runs", l.runs())
                    .put("runs_per_hour", l.perHour())
                    .put("good", l.good())
                    .put("failed", l.failed())
                    .put("new_per_run", l.found())
                    .put("disk_bytes", l.disk().bytes())
                    .put("disk_quota_bytes", l.disk().quota())
                    .put("disk_bytes_per_hour", Math.round(l.disk().bytesPerHour()))
                    .put("eta_seconds", l.secondsLeft())
                    .put("last", l.last());
            l.disk().untilQuota().ifPresent(d -> node.put("quota_reached_seconds", d.toSeconds()));
        }
        root.put("cells_covered", cells).put("cells", Coverage.CELLS).put("disk_free_bytes", free);
        Growth.untilFull(free, lines.stream().map(Line::disk).toList())
                .ifPresent(d -> root.put("disk_full_seconds", d.toSeconds()));
        options.give(root);
    }
}

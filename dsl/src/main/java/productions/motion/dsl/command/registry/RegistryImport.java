package productions.motion.dsl.command.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.exchange.Finding;
import productions.motion.exchange.Import;
import productions.motion.exchange.ImportReport;
import productions.motion.knowledge.Registries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry import}: takes in a file of registries. */
@Command(
        name = "import",
        description = "Take in an export: of the earlier system, or of another home as json or jsonl.",
        footer = {
            "",
            "Counts are added to what is known, once for each file. Names are made anew; old ones that are made of real",
            "words and that nobody else has stay as aliases.",
            "",
            "Example:",
            "  motion registry import motion-registries-2026-02-18.json --dry-run"
        })
final class RegistryImport implements Callable<Integer> {

    private static final int SHOWN = 5;

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "FILE", description = "A file of 'motion registry export', or of the earlier system.")
    private Path file = Path.of("");

    @Option(
            names = {"-n", "--dry-run"},
            description = "Only tell what would be taken in.")
    private boolean dry;

    RegistryImport(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Import from = new Import(shelf.knowledge(), shelf.rules(), shelf.describer());
        try (Registries registries = dry ? shelf.reading() : shelf.open()) {
            ImportReport report =
                    dry ? from.look(file, registries) : from.take(file, registries, Instant.now(Clock.systemUTC()));
            if (options.isJson()) {
                options.give(json(report));
            } else {
                tell(report);
            }
        }
        return 0;
    }

    private void tell(ImportReport report) {
        if (report.known()) {
            options.give("This file was taken in before: no count changed.");
        }
        options.give(
                String.format(Locale.ROOT, "%-24s %8s %8s %8s %12s", "aspect", "rows", "entries", "new", "sightings"));
        report.aspects()
                .forEach(line -> options.give(String.format(
                        Locale.ROOT,
                        "%-24s %,8d %,8d %,8d %,12d",
                        line.aspect().id(),
                        line.rows(),
                        line.entries(),
                        line.discovered(),
                        line.count())));
        report.findings().forEach(this::tell);
        List<ImportReport.Name> names = report.names();
        long kept = names.stream().filter(ImportReport.Name::kept).count();
        options.give(String.format(
                Locale.ROOT, "names      %,d replaced, of which %,d stay as aliases", names.size(), kept));
        names.stream()
                .filter(name -> !name.kept())
                .limit(SHOWN)
                .forEach(name -> options.give("    " + name.before()
                        + (name.after().isEmpty() ? "" : " → " + name.after()) + "   " + name.why()));
        report.fit()
                .ifPresent(fit -> options.give(String.format(
                        Locale.ROOT,
                        "fit        %,d names of colors: CIEDE2000 %.2f in the mean, %.2f at most",
                        fit.colors(),
                        fit.mean(),
                        fit.greatest())));
        if (report.dry()) {
            options.say("Nothing was written. Leave out --dry-run to take it in.");
        }
    }

    private void tell(Finding finding) {
        options.give(String.format(
                Locale.ROOT,
                "%-10s %s: %,d (%,d sightings): %s%s",
                finding.kind().isTakenIn() ? "note" : "set aside",
                finding.kind().meaning(),
                finding.rows(),
                finding.count(),
                String.join(
                        ", ",
                        finding.examples().stream()
                                .limit(SHOWN)
                                .map(Texts::shortened)
                                .toList()),
                finding.rows() > SHOWN ? ", …" : ""));
    }

    private ObjectNode json(ImportReport report) {
        ObjectNode root = options.object()
                .put("file", file.toString())
                .put("run", report.run())
                .put("known_before", report.known())
                .put("dry_run", report.dry())
                .put("new", report.discovered());
        ArrayNode aspects = root.putArray("aspects");
        report.aspects()
                .forEach(line -> aspects.addObject()
                        .put("aspect", line.aspect().id())
                        .put("rows", line.rows())
                        .put("entries", line.entries())
                        .put("new", line.discovered())
                        .put("sightings", line.count()));
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : report.findings()) {
            ObjectNode node = findings.addObject()
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                    .put("meaning", finding.kind().meaning())
                    .put("taken_in", finding.kind().isTakenIn())
                    .put("rows", finding.rows())
                    .put("sightings", finding.count());
            finding.examples().forEach(node.putArray("examples")::add);
        }
        ArrayNode names = root.putArray("names");
        report.names()
                .forEach(name -> names.addObject()
                        .put("id", name.id().toString())
                        .put("before", name.before())
                        .put("after", name.after())
                        .put("alias", name.kept())
                        .put("why", name.why()));
        report.fit()
                .ifPresent(fit -> root.putObject("color_fit")
                        .put("colors", fit.colors())
                        .put("mean_ciede2000", fit.mean())
                        .put("max_ciede2000", fit.greatest()));
        return root;
    }
}

package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Coverage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry coverage}: what has been met of what can be. */
@Command(
        name = "coverage",
        description = "Tell what has been met of what can be met, how that is counted, and what is thinnest.",
        footer = {
            "",
            "A cell of color is one of 11 steps a channel: 1331 in all. With 21 opacities there would be 27951, but",
            "film is opaque, so that only 1331 can ever be met. All else is counted by origins: one is covered when",
            "something that was met is made of it."
        })
final class RegistryCoverage implements Callable<Integer> {

    private static final int THIN = 3;

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    RegistryCoverage(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        try (Registries registries = shelf.reading()) {
            Coverage coverage = new Coverage(registries, shelf.knowledge());
            List<Coverage.Line> lines = coverage.lines();
            if (options.isJson()) {
                options.give(json(lines, coverage.unbounded()));
            } else {
                lines.forEach(this::line);
                coverage.unbounded()
                        .forEach((aspect, size) ->
                                options.give(String.format(Locale.ROOT, "%-24s %,12d without bounds", aspect, size)));
                options.give(
                        String.format(Locale.ROOT, "findable by browsing     %11.0f %%", Coverage.findability(lines)));
            }
        }
        return 0;
    }

    private void line(Coverage.Line line) {
        String thin = line.thinnest().isEmpty()
                ? ""
                : "   thinnest: "
                        + String.join(", ", line.thinnest().stream().limit(THIN).toList());
        options.give(String.format(
                Locale.ROOT,
                "%-24s %,5d of %,5d %5.1f %%   %s%s",
                line.what(),
                line.covered(),
                line.reachable(),
                100.0 * line.covered() / line.reachable(),
                line.counted(),
                thin));
    }

    private ObjectNode json(List<Coverage.Line> lines, Map<String, Long> unbounded) {
        ObjectNode root = options.object().put("findability_pct", Coverage.findability(lines));
        ArrayNode array = root.putArray("coverage");
        for (Coverage.Line line : lines) {
            ObjectNode node = array.addObject()
                    .put("what", line.what())
                    .put("covered", line.covered())
                    .put("reachable", line.reachable())
                    .put("counted", line.counted());
            line.thinnest().forEach(node.putArray("thinnest")::add);
        }
        ObjectNode open = root.putObject("without_bounds");
        unbounded.forEach(open::put);
        return root;
    }
}

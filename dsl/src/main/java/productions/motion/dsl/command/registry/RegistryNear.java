package productions.motion.dsl.command.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.exchange.LinesExport;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Registries;
import productions.motion.loop.SeenColor;
import productions.motion.value.OkLab;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion registry near}: the colors that look most like one. */
@Command(
        name = "near",
        description = "Find the colors that look most like one, the nearest first.",
        footer = {"", "Example:", "  motion registry near '#c24' --within 0.05"})
final class RegistryNear implements Callable<Integer> {

    private final Shelves shelves;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "COLOR", description = "Such as '#c24' or '#cc2244'; quote it, for the shell's sake.")
    private String color = "";

    @Option(
            names = "--within",
            paramLabel = "D",
            description = "How far it may be, in OKLab; 0.02 is just noticeable (default: ${DEFAULT-VALUE}).")
    private double within = 0.1;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--aspect", paramLabel = "ASPECT", description = "pure.color or blended.color (default: both).")
    private Optional<String> aspect = Optional.empty();

    RegistryNear(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Rgb wanted = Colors.parse(color);
        Texts.requirePositive("--limit", limit);
        if (!(within >= 0)) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'--within " + within + "' is no distance. Say how far, such as 0.1.");
        }
        try (Registries registries = shelf.reading()) {
            give(nearest(registries, OkLab.of(wanted)), wanted);
        }
        return 0;
    }

    private List<Entries.Near> nearest(Registries registries, OkLab place) {
        List<Aspect> aspects = aspect.map(a -> List.of(colors(a)))
                .orElseGet(() ->
                        Arrays.stream(Aspect.values()).filter(Aspect::isColor).toList());
        return aspects.stream()
                .flatMap(a -> registries.nearest(a, place, within, limit).stream())
                .sorted(Comparator.comparingDouble(Entries.Near::distance)
                        .thenComparing(n -> n.entry().id()))
                .limit(limit)
                .toList();
    }

    private static Aspect colors(String typed) {
        Aspect found = Lookup.aspect(typed);
        if (!found.isColor()) {
            throw new Refusal(Refusal.Kind.DATA, "'" + typed + "' holds no colors. Say pure.color or blended.color.");
        }
        return found;
    }

    private void give(List<Entries.Near> found, Rgb wanted) {
        if (options.isJson()) {
            LinesExport lines = new LinesExport();
            ObjectNode root = options.object().put("color", wanted.hex()).put("within", within);
            ArrayNode array = root.putArray("near");
            found.forEach(
                    near -> array.addObject().put("distance", near.distance()).set("entry", lines.json(near.entry())));
            options.give(root);
            return;
        }
        found.forEach(near -> options.give(String.format(
                Locale.ROOT,
                "%.4f  %-8s %-14s %s",
                near.distance(),
                SeenColor.of(near.entry()).map(Rgb::hex).orElse(""),
                near.entry().id().aspect().id(),
                Texts.line(near.entry()))));
        if (found.isEmpty()) {
            options.say("No color lies within " + within + " of " + wanted.hex() + ". Look further with --within.");
        }
    }
}

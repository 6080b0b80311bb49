package productions.motion.dsl.command.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import productions.motion.exchange.Percents;
import productions.motion.exchange.Units;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Statistics;
import productions.motion.value.Refusal;

/** Entries as lines for people. */
final class Texts {

    private static final int BAR = 20;
    private static final int LONGEST_KEY = 60;

    private Texts() {}

    /** Return an entry in one line: name, key, count, what it is made of. */
    static String line(Entry entry) {
        return String.format(
                Locale.ROOT,
                "%-40s %-32s %,9d   %s",
                entry.name(),
                shortened(entry.id().key()),
                entry.statistics().count(),
                made(entry.depth()));
    }

    /** Return an entry in full; the names of its parts are looked up. */
    static List<String> page(Entry entry, Entries entries) {
        Statistics statistics = entry.statistics();
        List<String> page = new ArrayList<>();
        page.add(entry.name());
        page.add("  id        " + entry.id() + "   " + (entry.origin() ? "origin" : "discovered"));
        page.addAll(bars(entry.depth()));
        page.add(String.format(Locale.ROOT, "  count     %,d   %s", statistics.count(), seen(entry)));
        for (int i = 0; i < statistics.measures().size(); i++) {
            page.add(measure(entry, i));
        }
        if (!entry.text().isEmpty()) {
            page.add("  text      " + entry.text());
        }
        if (!entry.aliases().isEmpty()) {
            page.add("  aliases   " + String.join(", ", entry.aliases()));
        }
        entry.parts().forEach(part -> page.add("  part      " + name(part, entries) + "   " + part));
        entry.sources()
                .forEach(source ->
                        page.add("  source    " + source.run() + "   " + day(source.at()) + "   " + source.prompt()));
        return page;
    }

    private static String name(EntryId part, Entries entries) {
        return entries.find(part).map(Entry::name).orElse("(not in the registries)");
    }

    /** When it was met; an origin was there before anything was. */
    private static String seen(Entry entry) {
        Statistics statistics = entry.statistics();
        if (statistics.count() == 0) {
            return "no film has shown it yet";
        }
        String first = entry.origin() ? "there from the start" : "first seen " + day(statistics.first());
        return first + "   last seen " + day(statistics.last());
    }

    private static String measure(Entry entry, int index) {
        String name = entry.id().aspect().measures().get(index);
        Statistics.Measure measure = entry.statistics().measures().get(index);
        return String.format(
                Locale.ROOT,
                "  %-9s %.4g   %.4g to %.4g   %s",
                name,
                measure.mean(),
                measure.least(),
                measure.greatest(),
                Units.of(entry.id().aspect(), name));
    }

    /** Draw what an entry is made of, a bar of {@value #BAR} signs for the whole. */
    private static List<String> bars(Depth depth) {
        List<String> bars = new ArrayList<>();
        for (Map.Entry<String, Integer> share : Percents.of(depth).entrySet()) {
            int filled = Math.round(share.getValue() * BAR / 100f);
            bars.add(String.format(
                    Locale.ROOT,
                    "  %-9s %s%s %3d %%  %s",
                    bars.isEmpty() ? "depth" : "",
                    "█".repeat(filled),
                    "░".repeat(BAR - filled),
                    share.getValue(),
                    share.getKey()));
        }
        if (!bars.isEmpty()) {
            bars.add(String.format(Locale.ROOT, "            residual %.4f   %s", depth.residual(), depth.algorithm()));
        }
        return bars;
    }

    /** Return what an entry is made of in a few words, such as {@code gray 81 %, teal 19 %}. */
    static String made(Depth depth) {
        return Percents.of(depth).entrySet().stream()
                .limit(3)
                .map(share -> share.getKey() + " " + share.getValue() + " %")
                .collect(Collectors.joining(", "));
    }

    static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY - 1) + "…";
    }

    static String day(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static void requirePositive(String option, long number) {
        if (number < 1) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + option + " " + number + "' asks for nothing. Ask for 1 or more.");
        }
    }
}

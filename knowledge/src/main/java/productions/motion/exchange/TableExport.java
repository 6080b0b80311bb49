package productions.motion.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Statistics;

/**
 * One table for researchers: a row for each number of each entry, with its unit, so that every column holds one kind of
 * value (H. Wickham, <i>Tidy Data</i>, 2014). An entry without numbers has one row, its columns for numbers empty.
 *
 * <p>Written as RFC 4180 says: commas, lines that end in CR LF, quotes only where they are needed. Times are ISO 8601 in
 * UTC; where a field holds several values they are parted by {@code " | "}.
 */
public final class TableExport implements Export {

    /** The columns in their order. */
    public static final List<String> COLUMNS = List.of(
            "registry",
            "aspect",
            "key",
            "name",
            "aliases",
            "origin",
            "count",
            "first_seen_utc",
            "last_seen_utc",
            "measure",
            "unit",
            "mean",
            "min",
            "max",
            "depth",
            "residual",
            "algorithm",
            "parts",
            "text");

    @Override
    public void write(Entries entries, Writer to) throws IOException {
        row(to, COLUMNS);
        for (Aspect aspect : Aspect.values()) {
            try (Stream<Entry> all = entries.all(aspect)) {
                for (Entry entry : (Iterable<Entry>) all::iterator) {
                    rows(to, entry);
                }
            }
        }
        to.flush();
    }

    private static void rows(Writer to, Entry entry) throws IOException {
        Aspect aspect = entry.id().aspect();
        List<Statistics.Measure> measures = entry.statistics().measures();
        for (int i = 0; i < measures.size(); i++) {
            String name = aspect.measures().get(i);
            Statistics.Measure measure = measures.get(i);
            row(
                    to,
                    fields(
                            entry,
                            List.of(
                                    name,
                                    Units.of(aspect, name),
                                    Double.toString(measure.mean()),
                                    Double.toString(measure.least()),
                                    Double.toString(measure.greatest()))));
        }
        if (measures.isEmpty()) {
            row(to, fields(entry, List.of("", "", "", "", "")));
        }
    }

    private static List<String> fields(Entry entry, List<String> measure) {
        Statistics statistics = entry.statistics();
        List<String> fields = new ArrayList<>(List.of(
                entry.id().aspect().registry().id(),
                entry.id().aspect().label(),
                entry.id().key(),
                entry.name(),
                String.join(" | ", entry.aliases()),
                Boolean.toString(entry.origin()),
                Long.toString(statistics.count()),
                statistics.first().toString(),
                statistics.last().toString()));
        fields.addAll(measure);
        fields.addAll(List.of(
                entry.depth().shares().stream()
                        .map(s -> s.origin() + " " + s.share())
                        .collect(Collectors.joining(" | ")),
                Double.toString(entry.depth().residual()),
                entry.depth().algorithm(),
                entry.parts().stream().map(EntryId::toString).collect(Collectors.joining(" | ")),
                entry.text()));
        return fields;
    }

    private static void row(Writer to, List<String> fields) throws IOException {
        to.write(fields.stream().map(TableExport::field).collect(Collectors.joining(",")));
        to.write("\r\n");
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

package productions.motion.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes entries as rows of the earlier system's files. */
final class EarlierRows {

    private static final int WHOLE = 100;
    private static final double THOUSANDTHS = 1000;
    private static final String KEY = "key";
    private static final String NAME = "name";
    private static final String COUNT = "count";
    private static final String DEPTH = "depth_breakdown";

    private final JsonMapper mapper;

    EarlierRows(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** A color of single frames is wholly covered by its depth, so its percentage is 100. */
    ObjectNode pureColor(Entry entry) {
        ObjectNode row = row(KEY, entry.id().key());
        List<Double> means = entry.statistics().means();
        String[] channels = {"r", "g", "b"};
        for (int i = 0; i < Math.min(channels.length, means.size()); i++) {
            row.put(channels[i], rounded(means.get(i), 10));
        }
        row.put(NAME, entry.name()).put(COUNT, entry.statistics().count()).put("depth_pct", WHOLE);
        percents(entry.depth(), row.putObject(DEPTH))
                .put("opacity", means.size() > 3 ? Math.round(means.get(3) * WHOLE) : WHOLE);
        return row;
    }

    ObjectNode pureSound(Entry entry) {
        ObjectNode row = counted(entry);
        String amplitude = entry.id().key().split("_", -1)[0];
        if (amplitude.matches("\\d+(\\.\\d+)?")) {
            double strength = Double.parseDouble(amplitude);
            row.put("strength_pct", strength);
            ObjectNode depth = row.putObject(DEPTH);
            ObjectNode noises = depth.putObject("origin_noises");
            entry.depth().shares().forEach(s -> noises.put(s.origin(), rounded(s.share(), THOUSANDTHS)));
            depth.put("amplitude", strength).put("strength_pct", strength);
        }
        return row;
    }

    ObjectNode color(Entry entry) {
        return withDepth(counted(entry), entry);
    }

    ObjectNode motion(Entry entry) {
        String[] parts = entry.id().key().split("_", -1);
        return row(KEY, entry.id().key())
                .put(NAME, entry.name())
                .put("trend", parts.length > 1 ? parts[1] : "")
                .put(COUNT, entry.statistics().count());
    }

    ObjectNode blended(Entry entry) {
        return withDepth(row(NAME, entry.name()).put(KEY, entry.id().key()), entry);
    }

    ObjectNode blend(Entry entry) {
        List<String> labels = entry.parts().stream()
                .map(EntryId::aspect)
                .map(Aspect::label)
                .distinct()
                .toList();
        ObjectNode row = row(NAME, entry.name())
                .put("domain", labels.size() == 1 ? labels.get(0) : "full_blend")
                .put(KEY, entry.id().key());
        return withDepth(row, entry);
    }

    ObjectNode word(Entry entry) {
        return row("entry_key", entry.id().key())
                .put("value", entry.text().isEmpty() ? entry.id().key() : entry.text())
                .put(NAME, entry.name())
                .put(COUNT, entry.statistics().count());
    }

    ObjectNode prompt(Entry entry) {
        String prompt = entry.id().key();
        ObjectNode row = row(
                        "id",
                        UUID.nameUUIDFromBytes(prompt.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("prompt", prompt);
        row.set("instruction", parsed(entry.text()));
        return row.put("updated_at", entry.statistics().last().toString());
    }

    ObjectNode span(Entry entry) {
        String[] parts = entry.id().key().split("\\|", -1);
        String domain = parts.length > 1 ? parts[1] : "";
        String canonical = parts.length > 2 ? parts[2] : entry.text();
        return row("span", parts[0])
                .put("canonical", canonical)
                .put("domain", domain)
                .put("variant_type", "synonym")
                .put(COUNT, entry.statistics().count());
    }

    private ObjectNode row(String field, String value) {
        return mapper.createObjectNode().put(field, value);
    }

    private ObjectNode counted(Entry entry) {
        return row(KEY, entry.id().key())
                .put(NAME, entry.name())
                .put(COUNT, entry.statistics().count());
    }

    private static ObjectNode withDepth(ObjectNode row, Entry entry) {
        int greatest = Percents.of(entry.depth()).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        row.put("depth_pct", greatest);
        percents(entry.depth(), row.putObject(DEPTH));
        return row;
    }

    private static ObjectNode percents(Depth depth, ObjectNode node) {
        for (Map.Entry<String, Integer> share : Percents.of(depth).entrySet()) {
            node.put(share.getKey(), share.getValue());
        }
        return node;
    }

    /** The instruction is JSON; what is not is kept as the text it is. */
    private JsonNode parsed(String text) {
        try {
            return text.isBlank() ? mapper.createObjectNode() : mapper.readTree(text);
        } catch (JacksonException e) {
            return mapper.getNodeFactory().stringNode(text);
        }
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}

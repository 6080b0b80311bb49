package productions.motion.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Sighting;
import productions.motion.value.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link LinesExport} writes, one line at a time. */
final class LinesFile {

    private static final int SCHEMA = 2;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Haul haul;

    LinesFile(Haul haul) {
        this.haul = haul;
    }

    void read(BufferedReader from) throws IOException {
        int number = 0;
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            number++;
            if (!line.isBlank()) {
                take(parsed(line, number), number);
            }
        }
    }

    private JsonNode parsed(String line, int number) {
        try {
            return mapper.readTree(line);
        } catch (JacksonException e) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Line " + number + " of the file is no JSON object. Export it again, or leave the line out.",
                    e);
        }
    }

    private void take(JsonNode row, int number) {
        if (row.path("schema").asInt(SCHEMA) > SCHEMA) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Line " + number + " has the schema " + row.path("schema") + ", and this version reads " + SCHEMA
                            + ". Import it with the version that wrote it, or a later one.");
        }
        Optional<Aspect> aspect = Aspect.find(
                row.path("registry").asString("") + "." + row.path("aspect").asString(""));
        String key = row.path("key").asString("");
        long count = row.path("count").asLong(-1);
        if (aspect.isEmpty() || key.isEmpty() || count < 0) {
            haul.find(Finding.Kind.UNREADABLE, "line " + number, 0);
            return;
        }
        EntryId id = new EntryId(aspect.get(), key);
        Dates.read(row.path("last").asString("")).ifPresent(haul::date);
        narrowed(id, row, count);
        List<String> names = new ArrayList<>();
        row.path("aliases").forEach(alias -> names.add(alias.asString("")));
        names.add(row.path("name").asString(""));
        String text = row.path("text").asString("");
        haul.add(new Sighting(id, means(id, row), text, parts(row), count), names);
    }

    private static List<Double> means(EntryId id, JsonNode row) {
        JsonNode measures = row.path("measures");
        List<String> names = id.aspect().measures();
        return names.stream().allMatch(name -> measures.path(name).path("mean").isNumber())
                ? names.stream()
                        .map(n -> measures.path(n).path("mean").asDouble())
                        .toList()
                : List.of();
    }

    private static List<EntryId> parts(JsonNode row) {
        List<EntryId> parts = new ArrayList<>();
        row.path("parts").forEach(part -> EntryId.find(part.asString("")).ifPresent(parts::add));
        return parts;
    }

    /** One run carries a mean and a date, but neither limits nor a first and a last time. */
    private void narrowed(EntryId id, JsonNode row, long count) {
        boolean spread = row.path("measures").values().stream()
                .anyMatch(m -> m.path("min").asDouble() != m.path("max").asDouble());
        if (spread || !row.path("first").equals(row.path("last"))) {
            haul.find(Finding.Kind.NARROWED, id.toString(), count);
        }
    }
}

package productions.motion.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Registry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document of the earlier system, one row at a time. */
final class EarlierFile {

    private static final String REGISTRIES = "registries";
    private static final String PURE = "registries/pure_static/discoveries/";
    private static final String BLENDED = "registries/blended_dynamic/discoveries/";
    private static final String SEMANTIC = "registries/semantic_narrative/";

    /** Fields that say something about the file, not about an entry. */
    private static final Set<String> ENVELOPE = Set.of("exported_at", "schema_version");

    /** Behind one row of a document stands the next. */
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Set<String>> origins = new TreeMap<>();
    private final Haul haul;

    EarlierFile(Origins origins, Lexicon lexicon, Haul haul) {
        this.haul = haul;
        EarlierValues values = new EarlierValues(origins, haul);
        EarlierWords words = new EarlierWords(origins, lexicon, haul);
        rows.put(PURE + "colors", values::pureColor);
        rows.put(PURE + "sound", values::pureSound);
        rows.put(BLENDED + "colors", row -> values.keyed(Aspect.COLOR, row));
        rows.put(BLENDED + "motion", row -> values.keyed(Aspect.MOTION, row));
        rows.put(BLENDED + "gradient", row -> values.keyed(Aspect.GRADIENT, row));
        rows.put(BLENDED + "camera", row -> values.keyed(Aspect.CAMERA, row));
        rows.put(BLENDED + "sound", row -> values.keyed(Aspect.SOUND, row));
        rows.put(BLENDED + "blends", values::blend);
        for (Aspect aspect : Aspect.of(Registry.SEMANTIC)) {
            rows.put(SEMANTIC + aspect.label(), row -> words.word(aspect, row));
        }
        rows.put("registries/interpretation", words::prompt);
        rows.put("registries/linguistic", words::span);
        listed(origins);
    }

    /** Takes one row of a list. */
    @FunctionalInterface
    private interface Row {
        void take(JsonNode row);
    }

    /** Read the whole document. */
    void read(JsonParser parser) {
        parser.nextToken();
        inside(parser, "");
    }

    /** Walk through one object; the parser stands at its beginning. */
    private void inside(JsonParser parser, String path) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, path.isEmpty() ? name : path + "/" + name);
        }
    }

    private void value(JsonParser parser, String path) {
        Row row = rows.get(path);
        JsonToken token = parser.currentToken();
        if (row != null && token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                row.take(mapper.readTree(parser));
            }
        } else if (origins.containsKey(path)) {
            compare(mapper.readTree(parser), origins.getOrDefault(path, Set.of()));
        } else if (path.equals("loop_progress")) {
            haul.progress(mapper.readTree(parser).toString());
        } else if (token == JsonToken.START_OBJECT && path.startsWith(REGISTRIES)) {
            inside(parser, path);
        } else {
            other(path, mapper.readTree(parser));
        }
    }

    private void other(String path, JsonNode node) {
        if (!ENVELOPE.contains(path)) {
            haul.find(Finding.Kind.UNKNOWN_SECTION, path, node.isContainer() ? node.size() : 1);
        } else if (path.equals("exported_at")) {
            Dates.read(node.asString("")).ifPresentOrElse(haul::date, () -> other("exported_at " + node, node));
        }
    }

    private void compare(JsonNode list, Set<String> known) {
        for (JsonNode each : list) {
            String name = each.isObject() ? each.path("name").asString("") : each.asString("");
            if (!known.contains(name)) {
                haul.find(Finding.Kind.UNKNOWN_ORIGIN, name, 0);
            }
        }
    }

    private void listed(Origins known) {
        list(
                "pure_static/primitives/color_primaries",
                known.primaries().stream().map(Origins.NamedColor::name).toList());
        list(
                "pure_static/primitives/sound_primaries",
                known.noises().stream().map(Origins.NoiseOrigin::name).toList());
        list("blended_dynamic/canonical/gradient_type", Canon.gradients(known));
        list("blended_dynamic/canonical/camera_motion", Canon.cameras(known));
        list("blended_dynamic/canonical/motion", Canon.motions(known));
        list("blended_dynamic/canonical/sound", Canon.blendedSounds(known));
    }

    private void list(String path, List<String> names) {
        origins.put(REGISTRIES + "/" + path, Set.copyOf(names));
    }
}

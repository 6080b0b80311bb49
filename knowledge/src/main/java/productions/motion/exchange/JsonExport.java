package productions.motion.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Registry;
import productions.motion.value.Rgb;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON document in the shape that the earlier system exported its registries in, {@code motion-registries-DATE.json}, so
 * that programs written for those files go on working.
 *
 * <p>That shape has no place for light, composition, graphics, time, format, transitions, depth of space and entities, nor
 * for limits, sources and aliases: {@link LinesExport} has.
 */
public final class JsonExport implements Export {

    private final JsonMapper mapper =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final EarlierRows rows = new EarlierRows(mapper);
    private final Origins origins;
    private final Instant at;

    /**
     * Prepare to export.
     *
     * @param origins what the registries start from
     * @param at when it is exported
     */
    public JsonExport(Origins origins, Instant at) {
        this.origins = origins;
        this.at = at;
    }

    @Override
    public void write(Entries entries, Writer to) throws IOException {
        try (JsonGenerator json = mapper.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("exported_at", at.toString());
            json.writeObjectPropertyStart("registries");
            pure(entries, json);
            blended(entries, json);
            semantic(entries, json);
            rows(json, "interpretation", entries, Aspect.PROMPT, JsonExport::isMet, rows::prompt);
            rows(json, "linguistic", entries, Aspect.SPAN, JsonExport::isMet, rows::span);
            json.writeEndObject();
            json.writeName("loop_progress");
            json.writePOJO(new LoopProgress(entries).json(mapper));
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        to.write('\n');
        to.flush();
    }

    private void pure(Entries entries, JsonGenerator json) {
        json.writeObjectPropertyStart("pure_static");
        json.writeObjectPropertyStart("primitives");
        json.writeArrayPropertyStart("color_primaries");
        for (Origins.NamedColor primary : origins.primaries()) {
            Rgb color = primary.color();
            json.writePOJO(mapper.createObjectNode()
                    .put("name", primary.name())
                    .put("r", color.red())
                    .put("g", color.green())
                    .put("b", color.blue()));
        }
        json.writeEndArray();
        words(json, "sound_primaries", Canon.sounds(origins));
        json.writeEndObject();
        json.writeObjectPropertyStart("discoveries");
        rows(json, "colors", entries, Aspect.PURE_COLOR, JsonExport::isMet, rows::pureColor);
        rows(json, "sound", entries, Aspect.PURE_SOUND, JsonExport::isMet, rows::pureSound);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void blended(Entries entries, JsonGenerator json) {
        json.writeObjectPropertyStart("blended_dynamic");
        json.writeObjectPropertyStart("canonical");
        words(json, "gradient_type", Canon.gradients(origins));
        words(json, "camera_motion", Canon.cameras(origins));
        words(json, "motion", Canon.motions(origins));
        words(json, "sound", Canon.blendedSounds(origins));
        json.writeEndObject();
        json.writeObjectPropertyStart("discoveries");
        rows(json, "colors", entries, Aspect.COLOR, JsonExport::isMet, rows::color);
        rows(json, "motion", entries, Aspect.MOTION, JsonExport::isMet, rows::motion);
        rows(json, "gradient", entries, Aspect.GRADIENT, JsonExport::isMet, rows::blended);
        rows(json, "camera", entries, Aspect.CAMERA, JsonExport::isMet, rows::blended);
        rows(json, "sound", entries, Aspect.SOUND, JsonExport::isMet, rows::blended);
        rows(json, "blends", entries, Aspect.BLEND, JsonExport::isMet, rows::blend);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What was intended, origins included: those that no film asked for yet have the count 0. */
    private void semantic(Entries entries, JsonGenerator json) {
        json.writeObjectPropertyStart("semantic_narrative");
        for (Aspect aspect : Aspect.of(Registry.SEMANTIC)) {
            if (aspect != Aspect.ENTITY) {
                rows(json, aspect.label(), entries, aspect, entry -> true, rows::word);
            }
        }
        json.writeEndObject();
    }

    private static void rows(
            JsonGenerator json,
            String name,
            Entries entries,
            Aspect aspect,
            Predicate<Entry> wanted,
            Function<Entry, JsonNode> row) {
        json.writeArrayPropertyStart(name);
        try (Stream<Entry> all = entries.all(aspect)) {
            all.filter(wanted).map(row).forEachOrdered(json::writePOJO);
        }
        json.writeEndArray();
    }

    private static boolean isMet(Entry entry) {
        return entry.statistics().count() > 0;
    }

    private static void words(JsonGenerator json, String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}

package productions.motion.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.Sound;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Scenes and manifests as JSON and back, to the last bit. Primitives are written by name and looked up in a catalog. */
public final class SceneJson {

    private final JsonMapper mapper;

    public SceneJson(Catalog catalog) {
        SimpleModule words = new SimpleModule();
        family(words, Gradient.class, catalog);
        family(words, Motion.class, catalog);
        family(words, Camera.class, catalog);
        family(words, Sound.class, catalog);
        words.addSerializer(Rgb.class, new HexWriter());
        words.addDeserializer(Rgb.class, new HexReader());
        words.addSerializer(Seed.class, new SeedWriter());
        words.addDeserializer(Seed.class, new SeedReader());
        mapper = JsonMapper.builder()
                .addModule(words)
                .addMixIn(Field.class, FieldKinds.class)
                .addMixIn(Rhythm.class, RhythmKinds.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Return a manifest in one line of JSON. */
    public String write(Manifest manifest) {
        return mapper.writeValueAsString(manifest);
    }

    /** Return the manifest that a line of JSON holds. */
    public Manifest read(String json) {
        try {
            return mapper.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The scene in this film cannot be read: " + e.getOriginalMessage()
                            + ". It may come from another version; its manifest begins with \"schema\".",
                    e);
        }
    }

    /** Return a scene in one line of JSON. */
    public String writeScene(Scene scene) {
        return mapper.writeValueAsString(scene);
    }

    /** Return the scene that a line of JSON holds; nothing where this version does not understand it. */
    public Optional<Scene> readScene(String json) {
        try {
            return Optional.of(mapper.readValue(json, Scene.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Return the mapper, for others who write the nouns of a film. */
    public JsonMapper mapper() {
        return mapper;
    }

    private static <T> void family(SimpleModule module, Class<T> family, Catalog catalog) {
        module.addSerializer(family, new PrimitiveWriter<>());
        module.addDeserializer(family, new PrimitiveReader<>(family, catalog));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Blend.class, name = "blend"),
        @JsonSubTypes.Type(value = Mosaic.class, name = "mosaic")
    })
    private interface FieldKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rhythm.Sustained.class, name = "sustained"),
        @JsonSubTypes.Type(value = Rhythm.Repeated.class, name = "repeated"),
        @JsonSubTypes.Type(value = Rhythm.Hits.class, name = "hits"),
        @JsonSubTypes.Type(value = Rhythm.Slices.class, name = "slices")
    })
    private interface RhythmKinds {}

    private static final class HexWriter extends ValueSerializer<Rgb> {
        @Override
        public void serialize(Rgb color, JsonGenerator out, SerializationContext context) {
            out.writeString(color.hex());
        }
    }

    private static final class HexReader extends ValueDeserializer<Rgb> {
        @Override
        public Rgb deserialize(JsonParser in, DeserializationContext context) {
            return Rgb.parse(in.getString());
        }
    }

    private static final class SeedWriter extends ValueSerializer<Seed> {
        @Override
        public void serialize(Seed seed, JsonGenerator out, SerializationContext context) {
            out.writeNumber(seed.value());
        }
    }

    private static final class SeedReader extends ValueDeserializer<Seed> {
        @Override
        public Seed deserialize(JsonParser in, DeserializationContext context) {
            return new Seed(in.getLongValue());
        }
    }
}

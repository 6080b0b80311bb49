package productions.motion.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import productions.motion.catalog.Catalog;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a primitive by its name and parameters, and looks it up in the catalog. */
final class PrimitiveReader<T> extends ValueDeserializer<T> {

    private static final TypeReference<LinkedHashMap<String, Object>> PROPERTIES = new TypeReference<>() {};

    private final Class<T> family;
    private final Catalog catalog;

    PrimitiveReader(Class<T> family, Catalog catalog) {
        this.family = family;
        this.catalog = catalog;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        Map<String, Object> properties = in.readValueAs(PROPERTIES);
        Object name = properties.remove("use");
        return catalog.make(family, name == null ? "" : name.toString(), properties);
    }

    @Override
    public List<Object> getKnownPropertyNames() {
        return List.of("use");
    }
}

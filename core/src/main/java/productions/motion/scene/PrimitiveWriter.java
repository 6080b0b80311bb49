package productions.motion.scene;

import productions.motion.catalog.Catalog;
import productions.motion.value.Point;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a primitive as its name and parameters: {@code {"use":"rings","count":6.0}}. */
final class PrimitiveWriter<T> extends ValueSerializer<T> {

    @Override
    public void serialize(T primitive, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("use", Catalog.nameOf(primitive));
        for (Catalog.Binding binding : Catalog.parametersOf(primitive)) {
            out.writeName(binding.name());
            if (binding.value() instanceof Point point) {
                out.writeArray(new double[] {point.x(), point.y()}, 0, 2);
            } else {
                out.writePOJO(binding.value());
            }
        }
        out.writeEndObject();
    }
}

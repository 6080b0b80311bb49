package productions.motion.catalog;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.DidYouMean;
import productions.motion.value.Point;
import productions.motion.value.Refusal;

/** Copies a primitive with some of its parameters changed: reflection written once for all families. */
final class Parameters {

    private Parameters() {}

    /** Return the primitive of a spec with the given parameters; the others keep their defaults. */
    static Object with(PrimitiveSpec spec, Map<String, ?> given) {
        for (String name : given.keySet()) {
            if (spec.parameter(name).isEmpty()) {
                throw unknown(spec, name);
            }
        }
        List<Object> values = new ArrayList<>();
        for (ParameterSpec parameter : spec.parameters()) {
            values.add(
                    given.containsKey(parameter.name())
                            ? checked(spec, parameter, given.get(parameter.name()))
                            : parameter.standard());
        }
        return construct(spec.standard().getClass(), values);
    }

    static Object value(Object primitive, RecordComponent component) {
        try {
            return component.getAccessor().invoke(primitive);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "The component " + component.getName() + " of " + primitive + " cannot be read. Make it public.",
                    e);
        }
    }

    private static Object construct(Class<?> type, List<Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new Refusal(Refusal.Kind.DATA, String.valueOf(refused.getMessage()), refused);
            }
            throw new IllegalStateException(type.getName() + " cannot be made. Look into its constructor.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made. Make its constructor public.", e);
        }
    }

    private static Object checked(PrimitiveSpec spec, ParameterSpec parameter, Object value) {
        if (parameter.isNumber()) {
            if (!(value instanceof Number number)) {
                throw refused(spec, parameter, value, "is not a number");
            }
            if (!(number.doubleValue() >= parameter.min() && number.doubleValue() <= parameter.max())) {
                throw refused(spec, parameter, value, "is outside its range");
            }
            return whole(parameter, number);
        }
        if (parameter.type() == Point.class && value instanceof List<?> pair && pair.size() == 2) {
            return new Point(((Number) pair.get(0)).doubleValue(), ((Number) pair.get(1)).doubleValue());
        }
        if (!boxed(parameter.type()).isInstance(value)) {
            throw refused(spec, parameter, value, "is no " + parameter.type().getSimpleName());
        }
        return value;
    }

    private static Object whole(ParameterSpec parameter, Number number) {
        if (parameter.type() == double.class) {
            return number.doubleValue();
        }
        return parameter.type() == int.class ? (Object) number.intValue() : (Object) number.longValue();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == boolean.class ? Boolean.class : type;
    }

    private static Refusal refused(PrimitiveSpec spec, ParameterSpec parameter, Object value, String why) {
        return new Refusal(
                Refusal.Kind.DATA,
                "'" + value + "' " + why + ": " + spec.name() + " takes " + parameter.signature() + ". "
                        + parameter.help() + ".");
    }

    private static Refusal unknown(PrimitiveSpec spec, String name) {
        List<String> names = spec.parameters().stream().map(ParameterSpec::name).toList();
        String known = names.isEmpty()
                ? "It has none."
                : names.stream().collect(Collectors.joining(", ", "Parameters: ", "."));
        return new Refusal(
                Refusal.Kind.DATA,
                spec.name() + " has no parameter '" + name + "'. " + DidYouMean.sentence(name, names) + known);
    }
}

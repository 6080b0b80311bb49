package productions.motion.catalog;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.family.Family;
import productions.motion.family.Parameter;
import productions.motion.family.ParameterSpec;
import productions.motion.family.Primitive;
import productions.motion.family.PrimitiveSpec;

/** Reads once what a primitive declares about itself, and refuses what contradicts itself. */
final class Declaration {

    private Declaration() {}

    /** Return the spec of a primitive class; an {@link IllegalArgumentException} says what is wrong with it. */
    static PrimitiveSpec read(Class<?> type, String plugin) {
        Primitive primitive = type.getAnnotation(Primitive.class);
        if (primitive == null || !type.isRecord()) {
            throw wrong(type, "is no record marked @Primitive. Make it one");
        }
        if (!primitive.value().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            throw wrong(type, "is called '" + primitive.value() + "'. Use lower-case words joined by underscores");
        }
        Object standard = standard(type);
        List<ParameterSpec> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parameters.add(parameter(type, component, Parameters.value(standard, component)));
        }
        return new PrimitiveSpec(
                family(type),
                primitive.value(),
                primitive.summary(),
                plugin,
                primitive.license(),
                parameters,
                List.of(primitive.examples()),
                standard);
    }

    private static Family family(Class<?> type) {
        return Arrays.stream(Family.values())
                .filter(f -> f.type().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> wrong(type, "belongs to no family. Implement one of the family interfaces"));
    }

    private static Object standard(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " cannot be made with its defaults: " + e.getCause()
                            + ". Mend its defaults.",
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has no public constructor without arguments. Add one with the defaults.",
                    e);
        }
    }

    private static ParameterSpec parameter(Class<?> type, RecordComponent component, Object standard) {
        Parameter said = said(component)
                .orElseThrow(
                        () -> wrong(type, "does not say what '" + component.getName() + "' means. Mark it @Parameter"));
        double from = Double.isNaN(said.from()) ? said.min() : said.from();
        double to = Double.isNaN(said.to()) ? said.max() : said.to();
        if (standard instanceof Number number
                && !(number.doubleValue() >= said.min() && number.doubleValue() <= said.max())) {
            throw wrong(type, "has a default of " + component.getName() + " outside its range. Move one of them");
        }
        return new ParameterSpec(
                component.getName(),
                component.getType(),
                said.value(),
                said.unit(),
                said.min(),
                said.max(),
                from,
                to,
                said.identity(),
                standard);
    }

    /** Return what is said of a component itself, or else of an annotation it has. */
    private static Optional<Parameter> said(RecordComponent component) {
        Stream<Parameter> itself = Stream.ofNullable(component.getAnnotation(Parameter.class));
        Stream<Parameter> shared = Arrays.stream(component.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(kind -> Stream.ofNullable(kind.getAnnotation(Parameter.class)));
        return Stream.concat(itself, shared).findFirst();
    }

    private static IllegalArgumentException wrong(Class<?> type, String what) {
        return new IllegalArgumentException(type.getSimpleName() + " " + what + ".");
    }
}

package productions.motion.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** The numbers of a record by name, such as those of a light. */
final class Numbers {

    private Numbers() {}

    /** Return the names of the numbers of a record, in order. */
    static List<String> names(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getType() == double.class)
                .map(RecordComponent::getName)
                .toList();
    }

    /** Return one of its numbers. */
    static double get(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return (double) value(record, component);
            }
        }
        throw new IllegalArgumentException(record + " has no number '" + name + "'. Ask for one it has.");
    }

    /** Return the record with one number changed, or refuse and say which it has. */
    static <R extends Record> R with(R record, String what, String name, double number) {
        List<String> names = names(record);
        if (!names.contains(name)) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    what + " has no number '" + name + "'. " + DidYouMean.sentence(name, names)
                            + names.stream().collect(Collectors.joining(", ", "Numbers: ", ".")));
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.add(component.getName().equals(name) ? (Object) number : value(record, component));
        }
        return construct(record, values);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(R record, List<Object> values) {
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " cannot be copied. Make its constructor public.", e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read. Make it public.", e);
        }
    }
}

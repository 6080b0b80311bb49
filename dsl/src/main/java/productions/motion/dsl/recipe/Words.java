package productions.motion.dsl.recipe;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.value.Constants;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Checks the words of a recipe against those there are. */
final class Words {

    private static final Set<String> MACHINERY = Set.of(
            "getProperty",
            "setProperty",
            "invokeMethod",
            "methodMissing",
            "getMetaClass",
            "setMetaClass",
            "near",
            "blend",
            "checkpoint");

    private Words() {}

    /** Return the verbs of a block: the public methods that its words declare. */
    static List<String> of(Class<?> block) {
        return Arrays.stream(block.getMethods())
                .filter(m -> m.getDeclaringClass().getPackage() == Words.class.getPackage())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .filter(n -> !MACHINERY.contains(n))
                .distinct()
                .sorted()
                .toList();
    }

    /** Return the constant of a word, or refuse and say which there are. */
    static <E extends Enum<E>> E constant(Class<E> type, String what, String word) {
        return Constants.of(Refusal.Kind.DATA, type, what, word);
    }

    static Object get(Map<String, ?> options, String name, Object otherwise) {
        Object value = options.get(name);
        return value == null ? otherwise : value;
    }

    static double number(Map<String, ?> how, String name, double otherwise) {
        Object value = get(how, name, otherwise);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Refusal(Refusal.Kind.DATA, "'" + name + ": " + value + "' is not a number. Give it one.");
    }

    /** Return some options, or refuse those that a verb does not have. */
    static Map<String, ?> known(String verb, Map<String, ?> how, String... names) {
        for (String given : how.keySet()) {
            if (!List.of(names).contains(given)) {
                throw new Refusal(
                        Refusal.Kind.DATA,
                        verb + " has no option '" + given + "'. " + DidYouMean.sentence(given, List.of(names))
                                + Arrays.stream(names).collect(Collectors.joining(", ", "Options: ", ".")));
            }
        }
        return how;
    }

    static Map<String, Object> named(Map<?, ?> parameters) {
        Map<String, Object> named = new LinkedHashMap<>();
        parameters.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    static Refusal unknownVerb(String block, String name, List<String> verbs) {
        return new Refusal(
                Refusal.Kind.DATA,
                "A " + block + " has no word '" + name + "'. " + DidYouMean.sentence(name, verbs) + "Words: "
                        + String.join(", ", verbs) + ".");
    }
}

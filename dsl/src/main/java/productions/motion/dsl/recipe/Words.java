package productions.motion.dsl.recipe;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Checks the words of a recipe against those there are. */
final class Words {

    private static final List<String> VERBS = List.of(
            "prompt",
            "without",
            "seed",
            "size",
            "fps",
            "seconds",
            "duration",
            "mode",
            "palette",
            "gradient",
            "motion",
            "camera",
            "sound",
            "text");

    private Words() {}

    static <E extends Enum<E>> E of(Class<E> type, String what, String word) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "No " + what + " is called '" + word + "'. " + DidYouMean.sentence(word, names) + "Known: "
                            + String.join(", ", names) + ".");
        }
        return type.getEnumConstants()[index];
    }

    static Object get(Map<String, ?> options, String name, Object otherwise) {
        Object value = options.get(name);
        return value == null ? otherwise : value;
    }

    static Map<String, Object> named(Map<?, ?> parameters) {
        Map<String, Object> named = new LinkedHashMap<>();
        parameters.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    static Refusal unknownVerb(String name) {
        return new Refusal(
                Refusal.Kind.DATA,
                "A film has no word '" + name + "'. " + DidYouMean.sentence(name, VERBS) + "Words: "
                        + String.join(", ", VERBS) + ".");
    }
}

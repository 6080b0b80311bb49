package productions.motion.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Checks words against those there are. */
final class Words {

    private Words() {}

    /** Return the constant of a word such as {@code color-sweep}, in any case, or refuse and say which there are. */
    static <E extends Enum<E>> E of(Class<E> type, String what, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> id(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> DidYouMean.unknown(Refusal.Kind.USAGE, what, word, ids(type)));
    }

    /** Return the word of a constant. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> ids(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::id).toList();
    }
}

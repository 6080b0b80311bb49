package productions.motion.value;

import java.util.Arrays;
import java.util.Locale;

/** Constants of enums by the words that people write: {@code color-sweep} for {@code COLOR_SWEEP}. */
public final class Constants {

    private Constants() {}

    /**
     * Return the constant of a word; large letters, spaces and underscores make no difference.
     *
     * @param kind as what a word is refused that there is not
     * @param type whose constants
     * @param what one of them is called, such as {@code focus}
     * @param word as it was written
     */
    public static <E extends Enum<E>> E of(Refusal.Kind kind, Class<E> type, String what, String word) {
        String wanted = written(word.strip());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> DidYouMean.unknown(
                        kind,
                        what,
                        word,
                        Arrays.stream(type.getEnumConstants())
                                .map(Constants::word)
                                .toList()));
    }

    /** Return the word of a constant. */
    public static String word(Enum<?> constant) {
        return written(constant.name());
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}

package productions.motion.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with a name, whoever bears it. */
public final class NameFaults {

    private static final int LONGEST = 40;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final Pattern GAP = Pattern.compile("[\\s·,/-]+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}'’ ·,/-]*");

    private final Predicate<String> isWord;

    /** @param isWord whether a word in lower case is a real one */
    public NameFaults(Predicate<String> isWord) {
        this.isWord = isWord;
    }

    /** Return what keeps a text from being a name at all, such as {@code it has a digit}; nothing when it may be one. */
    public Optional<String> inWords(String name) {
        if (name.isBlank()) {
            return Optional.of("it is empty");
        }
        if (name.chars().anyMatch(Character::isDigit)) {
            return Optional.of("it has a digit");
        }
        if (!LETTERS.matcher(name).matches()) {
            return Optional.of("it has signs that are no letters");
        }
        if (name.length() > LONGEST) {
            return Optional.of("it has " + name.length() + " characters, and " + LONGEST + " is the most");
        }
        return words(name).stream()
                .filter(word -> !isWord.test(word))
                .findFirst()
                .map(word -> "'" + word + "' is no word");
    }

    /** Return what keeps a text from being a name as the registries give them: also the number of its words counts. */
    public Optional<String> in(String name) {
        int words = words(name).size();
        return inWords(name)
                .or(() -> words >= FEWEST_WORDS && words <= MOST_WORDS
                        ? Optional.empty()
                        : Optional.of("it has " + words + (words == 1 ? " word" : " words") + ", and a name has "
                                + FEWEST_WORDS + " to " + MOST_WORDS));
    }

    private static List<String> words(String name) {
        return Arrays.stream(GAP.split(name.strip().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

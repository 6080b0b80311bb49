package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Calls a prompt by its first telling words, and a phrase by itself, its domain and what it stands for: {@code Calm Ocean ·
 * Cedar Gate}, {@code Sunset Light · Golden Hour}.
 */
@Primitive(
        value = "phrase_names",
        summary = "What a prompt or a phrase says, such as Sunset Light · Golden Hour.",
        examples = {"phrase_names()"})
public record PhraseNames() implements Naming {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_HEAD = 23;
    private static final int MOST_IN_HEAD = 3;

    @Override
    public Optional<String> propose(Discovery phrase, int attempt) {
        return switch (phrase.aspect()) {
            case "interpretation.prompt" ->
                Optional.of(Pairs.PLACE.behind(prompt(phrase.parts()), phrase.key(), attempt));
            case "linguistic.span" -> Optional.of(span(phrase, attempt));
            default -> Optional.empty();
        };
    }

    private static String prompt(List<String> words) {
        String head = "";
        for (String word : words) {
            String longer = (head + " " + Words.title(word)).strip();
            if (longer.length() <= LONGEST_HEAD && longer.split(" ", -1).length <= MOST_IN_HEAD) {
                head = longer;
            }
        }
        return head.isEmpty() ? "Prompt" : head;
    }

    /** The parts are the phrase, its domain and what it stands for; a phrase that is no word has only its domain. */
    private static String span(Discovery phrase, int attempt) {
        List<String> parts = phrase.parts();
        if (parts.size() == 3 && attempt == 0) {
            String name = Words.title(parts.get(0) + " " + parts.get(1)) + SEPARATOR + Words.title(parts.get(2));
            if (name.length() <= LONGEST && name.split("[ ·]+", -1).length <= MOST_WORDS) {
                return name;
            }
        }
        String domain = parts.isEmpty() ? "Phrase" : Words.title(parts.get(parts.size() / 2)) + " Phrase";
        return Pairs.PLACE.behind(domain, phrase.key(), attempt);
    }
}

package productions.motion.grow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import productions.motion.family.Naming;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Dictionary;
import productions.motion.knowledge.EntryId;

/**
 * What every name must be: two to five real words with capital initials, at most 40 characters, no digits, nothing that may
 * offend, and a head that is true of the value. That no two entries share a name is for the registries to see.
 */
public final class NameRules {

    private static final int LONGEST = 40;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+(-[A-Z]?[a-z]+)*|[A-Z](-[A-Z][a-z]+)+");
    private static final Pattern GAPS = Pattern.compile(" ");

    private final Describer describer;
    private final Dictionary dictionary;

    /**
     * Prepare to check names.
     *
     * @param describer says what the head of a value is
     * @param dictionary says which words are real
     */
    public NameRules(Describer describer, Dictionary dictionary) {
        this.describer = describer;
        this.dictionary = dictionary;
    }

    /** The rules. */
    public enum Rule {
        /** At most 40 characters. */
        LENGTH,
        /** Two to five words. */
        COUNT,
        /** No digits. */
        DIGITS,
        /** Letters only, each word with a capital initial; hyphens may join. */
        FORM,
        /** Words that are in the dictionary. */
        REAL,
        /** Nothing that may offend. */
        SCREEN,
        /** The head says what the value is. */
        HEAD
    }

    /**
     * A rule that a name breaks.
     *
     * @param rule the rule
     * @param message what is wrong and what to do, in a sentence or two
     */
    public record Violation(Rule rule, String message) {}

    /** Return all rules that the name of an entry breaks; none for a good name. */
    public List<Violation> check(EntryId id, String text, String name) {
        List<Violation> violations = new ArrayList<>(check(name));
        String head = head(describer.name(id, text, 0));
        if (!head(name).equals(head)) {
            violations.add(new Violation(
                    Rule.HEAD,
                    "'" + name + "' does not say what " + id + " is. Begin it with '" + head
                            + Naming.SEPARATOR.stripTrailing() + "'."));
        }
        return violations;
    }

    /** Return the rules that a name breaks whatever it names. */
    public List<Violation> check(String name) {
        List<Violation> violations = new ArrayList<>();
        if (name.length() > LONGEST) {
            violations.add(new Violation(
                    Rule.LENGTH, "'" + name + "' has " + name.length() + " characters. Use at most " + LONGEST + "."));
        }
        List<String> words = words(name);
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
            violations.add(new Violation(
                    Rule.COUNT,
                    "'" + name + "' has " + words.size() + (words.size() == 1 ? " word" : " words") + ". Use "
                            + FEWEST_WORDS + " to " + MOST_WORDS + "."));
        }
        if (DIGIT.matcher(name).find()) {
            violations.add(new Violation(Rule.DIGITS, "'" + name + "' has digits. Use words only."));
        }
        words.forEach(word -> violations.addAll(word(word)));
        return violations;
    }

    private List<Violation> word(String word) {
        if (!WORD.matcher(word).matches()) {
            return List.of(new Violation(
                    Rule.FORM, "'" + word + "' is not written as a name. Use letters, the first of them a capital."));
        }
        List<String> parts = Arrays.asList(word.toLowerCase(Locale.ROOT).split("-", -1));
        List<Violation> violations = new ArrayList<>();
        if (!parts.stream().allMatch(dictionary::has)) {
            violations.add(new Violation(Rule.REAL, "'" + word + "' is no word. Use words of the dictionary."));
        }
        if (parts.stream().anyMatch(dictionary::bars)) {
            violations.add(new Violation(Rule.SCREEN, "'" + word + "' may offend. Use another word."));
        }
        return violations;
    }

    private static List<String> words(String name) {
        return Arrays.stream(GAPS.split(name.replace(Naming.SEPARATOR, " "), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String head(String name) {
        int end = name.indexOf(Naming.SEPARATOR);
        return end < 0 ? name : name.substring(0, end);
    }
}

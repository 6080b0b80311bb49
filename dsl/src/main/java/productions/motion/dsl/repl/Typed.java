package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.dsl.recipe.Colors;
import productions.motion.value.Refusal;

/** Reads what somebody typed. */
final class Typed {

    private static final Pattern WORD = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))+");
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");
    private static final Pattern PROMPT = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*')(?:\\s+-.*)?\\s*");
    private static final Pattern QUESTION = Pattern.compile("\\s*(/?[\\w.-]+)\\s*\\?\\s*");

    /** Two words at least, and nothing that only a program would hold. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}'’-]+(?:[,.;!]?\\s+[\\p{L}\\p{N}'’-]+)+[.!]?");

    private static final Pattern BARE = Pattern.compile("[\\p{L}][\\p{L}-]*(?:\\s+[0-9.]+)*|[?]");

    private static final String PALETTE = "palette";

    private Typed() {}

    /** Return whether a line is a bare prompt, perhaps with options behind it. */
    static boolean isPrompt(String line) {
        return PROMPT.matcher(line).matches();
    }

    /** Return whether a line is a prompt behind the word make, as on the command line. */
    static boolean isSpokenMake(String line) {
        return line.matches("(?s)m(ake)?\\s.*") && isPrompt(line.replaceFirst("^m(ake)?\\s+", ""));
    }

    /** Return whether a line is plain words, such as {@code a quiet harbor, gulls}. */
    static boolean isPlain(String line) {
        return PLAIN.matcher(line).matches();
    }

    /** Return whether a line is one word, perhaps with numbers behind it: a command whose slash was forgotten, or a slip. */
    static boolean isBare(String line) {
        return BARE.matcher(line).matches();
    }

    /** Return whether a line asks about a word. */
    static boolean isQuestion(String line) {
        return QUESTION.matcher(line).matches();
    }

    /** Return the word that a line asks about. */
    static String question(String line) {
        return line.strip().replaceAll("[\\s?]+$", "").replaceFirst("^/", "");
    }

    /** Return the words of a line; quotes hold several together. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            StringBuilder whole = new StringBuilder();
            Matcher piece = PIECE.matcher(word.group());
            while (piece.find()) {
                for (int i = 1; i <= 3; i++) {
                    whole.append(piece.group(i) == null ? "" : piece.group(i));
                }
            }
            words.add(whole.toString());
        }
        return words;
    }

    /** Return words such as {@code motion.speed=0.3} as settings, in their order; colors may be told by their names. */
    static Map<String, String> settings(List<String> words) {
        Map<String, String> settings = pairs(words);
        settings.computeIfPresent(PALETTE, (key, value) -> Colors.written(List.of(value.split(","))));
        return settings;
    }

    /** Return a setting whose colors are joined by a plus as one of several. */
    static String value(String key, String written) {
        return key.equals(PALETTE) ? Colors.written(List.of(written.split("\\+"))) : written;
    }

    /** Return words such as {@code motion=drift} as keys with what is written for them. */
    static Map<String, String> pairs(List<String> words) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "'" + word + "' sets nothing. Write it as motion.speed=0.3 or camera=dolly.");
            }
            settings.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return settings;
    }

    /** Return a whole number that was typed, between two others. */
    static int count(String word, int from, int to) {
        if (!word.matches("[0-9]{1,6}") || Integer.parseInt(word) < from || Integer.parseInt(word) > to) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + word + "' is no number from " + from + " to " + to + ". Type one.");
        }
        return Integer.parseInt(word);
    }

    /** Return a number that was typed, between two others. */
    static double number(String word, double from, double to) {
        boolean isNumber = word.matches("[-+]?[0-9]*\\.?[0-9]+");
        if (!isNumber || Double.parseDouble(word) < from || Double.parseDouble(word) > to) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + word + "' is no number from " + from + " to " + to + ". Type one.");
        }
        return Double.parseDouble(word);
    }
}

package productions.motion.interpret;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.scene.Span;
import productions.motion.value.Rgb;

/**
 * Splits a text into words, numbers, colors and marks, each with its place in the text as typed.
 *
 * <p>Letters and digits part ({@code 6s} is {@code 6 s}), hyphens and underscores inside words part too ({@code sci-fi}
 * is {@code sci fi}), apostrophes vanish ({@code don't} is {@code dont}). So every spelling of a phrase becomes one row
 * of tokens.
 */
final class Tokens {

    /** Kinds of characters that only change others. */
    private static final Set<Integer> MODIFIERS =
            Set.of((int) Character.NON_SPACING_MARK, (int) Character.FORMAT, (int) Character.MODIFIER_SYMBOL, (int)
                    Character.SURROGATE);

    private static final Pattern RGB =
            Pattern.compile("(?i)rgb\\s?\\(\\s?(\\d{1,3})\\s?,\\s?(\\d{1,3})\\s?,\\s?(\\d{1,3})\\s?\\)");

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.step();
        }
        return tokens.found;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (Character.isLetter(c)) {
            letters();
        } else if (isDigit(at)) {
            number();
        } else if (c == '#' && hexLength() > 0) {
            add(Token.Kind.COLOR, at, at + 1 + hexLength(), color(text.substring(at + 1, at + 1 + hexLength())));
        } else if (Character.getType(c) == Character.OTHER_SYMBOL) {
            add(Token.Kind.WORD, at, at + Character.charCount(c), Character.toString(c));
        } else {
            mark(c);
        }
    }

    private void letters() {
        Matcher rgb = RGB.matcher(text).region(at, text.length());
        if (rgb.lookingAt() && channel(rgb, 1) <= 255 && channel(rgb, 2) <= 255 && channel(rgb, 3) <= 255) {
            Rgb color = new Rgb(channel(rgb, 1), channel(rgb, 2), channel(rgb, 3));
            add(Token.Kind.COLOR, at, rgb.end(), color.hex());
        } else {
            word();
        }
    }

    private static int channel(Matcher rgb, int group) {
        return Integer.parseInt(rgb.group(group));
    }

    private void word() {
        int end = at;
        while (end < text.length() && insideWord(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        int elided = elided(end);
        if (elided > 0) {
            add(
                    Token.Kind.WORD,
                    at,
                    at + elided,
                    text.substring(at, at + elided).toLowerCase(Locale.ROOT));
            at++;
        }
        add(Token.Kind.WORD, at, end, folded(text.substring(at, end)));
    }

    /** Return how many letters stand before the apostrophe of an article or pronoun that lost its vowel: l'eau, qu'il. */
    private int elided(int end) {
        int letters = text.startsWith("qu", at) || text.startsWith("Qu", at) ? 2 : 1;
        boolean elided = letters == 2 || "cdjlmnstCDJLMNST".indexOf(text.charAt(at)) >= 0;
        return elided && end - at > letters + 2 && isApostrophe(text.charAt(at + letters)) ? letters : 0;
    }

    private boolean insideWord(int i) {
        int c = text.codePointAt(i);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isApostrophe(c) && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
    }

    private void number() {
        int end = at;
        boolean point = false;
        while (isDigit(end) || !point && pointAt(end) || commaAt(end)) {
            point |= text.charAt(end) == '.';
            end++;
        }
        add(Token.Kind.NUMBER, at, end, text.substring(at, end).replace(",", ""));
    }

    private boolean pointAt(int i) {
        return i < text.length() && text.charAt(i) == '.' && isDigit(i + 1);
    }

    /** A comma belongs to a number where exactly three digits follow. */
    private boolean commaAt(int i) {
        return i < text.length()
                && text.charAt(i) == ','
                && isDigit(i + 1)
                && isDigit(i + 2)
                && isDigit(i + 3)
                && !isDigit(i + 4);
    }

    private void mark(int c) {
        int length = Character.charCount(c);
        if (c == '½') {
            add(Token.Kind.NUMBER, at, at + 1, "0.5");
        } else if (c == '×') {
            add(Token.Kind.WORD, at, at + 1, "x");
        } else if (silent(c) || c == '-' && hyphen()) {
            at += length;
        } else {
            add(Token.Kind.MARK, at, at + length, c == '–' || c == '—' ? "-" : Character.toString(c));
        }
    }

    /** Return whether a character is only there for spacing, joining or modifying others. */
    private boolean silent(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        boolean decade = isApostrophe(c) && at > 0 && isDigit(at - 1);
        return c == '_' || space && c != '\n' || decade || MODIFIERS.contains(Character.getType(c));
    }

    private boolean hyphen() {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int hexLength() {
        int end = at + 1;
        while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        int length = end - at - 1;
        return whole && (length == 3 || length == 6) ? length : 0;
    }

    private static String color(String digits) {
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return "#" + six.toLowerCase(Locale.ROOT);
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[\\p{M}'’ʼ]", "");
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private void add(Token.Kind kind, int start, int end, String folded) {
        found.add(new Token(folded, kind, new Span(start, end)));
        at = end;
    }
}

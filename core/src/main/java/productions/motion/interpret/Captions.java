package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Reads the words that are to be shown: {@code with the text "HELLO"}, {@code titled 'Home'}, {@code says GO NOW},
 * {@code text: see you soon}.
 *
 * <p>Double quotes always hold words to show, single ones after a word such as <i>reading</i>. Without quotes the words
 * in capitals after it count, or after a colon the rest of the clause.
 */
final class Captions {

    private static final Set<String> CUES = Set.of(
            "text",
            "texts",
            "title",
            "titled",
            "caption",
            "captioned",
            "saying",
            "says",
            "say",
            "reading",
            "reads",
            "read",
            "words",
            "word",
            "labeled",
            "labelled",
            "called",
            "named",
            "subtitle",
            "headline",
            "sign",
            "letters",
            "spelling",
            "spells",
            "written",
            "phrase",
            "message",
            "card");

    /** Words after which a name in title case is the text. */
    private static final Set<String> TITLES = Set.of("titled", "title", "called", "named", "headline");

    private static final Set<String> LINKS = Set.of("of", "the", "and", "in", "to", "for", "at");

    private static final Map<String, String> QUOTES = Map.of("\"", "\"", "“", "”", "«", "»", "„", "“");

    private static final Map<String, String> SINGLE_QUOTES = Map.of("'", "'", "‘", "’", "`", "`");

    private final Sentence sentence;

    Captions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Return the words to show, and claim them: what is quoted asks for nothing else. */
    List<Meaning> read() {
        List<Meaning> captions = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Optional<Found> found = quoted(i).or(() -> bare(at));
            if (found.isPresent()) {
                Found caption = found.get();
                String text = caption.span.of(sentence.text()).strip();
                captions.add(new Meaning(Domain.TEXT, text, 1, caption.span, "quoted", 1));
                sentence.claim(isCue(i - 1) ? i - 1 : i, caption.to);
                i = caption.to - 1;
            }
        }
        return captions;
    }

    private boolean isCue(int i) {
        return CUES.contains(sentence.at(i));
    }

    private Optional<Found> quoted(int i) {
        boolean cued = isCue(i - 1) || sentence.at(i - 1).equals(":") && isCue(i - 2);
        String close = QUOTES.get(sentence.at(i));
        if (close == null && cued) {
            close = SINGLE_QUOTES.get(sentence.at(i));
        }
        if (close == null) {
            return Optional.empty();
        }
        for (int end = i + 1; end < sentence.size(); end++) {
            if (sentence.at(end).equals(close) && end > i + 1) {
                Span inside = new Span(
                        sentence.token(i).span().end(),
                        sentence.token(end).span().start());
                return Optional.of(new Found(end + 1, inside));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> bare(int i) {
        boolean colon = sentence.at(i - 1).equals(":") && isCue(i - 2);
        if (!colon && !isCue(i - 1)) {
            return Optional.empty();
        }
        int end = i;
        boolean title = TITLES.contains(sentence.at(i - 1));
        while (colon ? !isOver(end) : isCapital(end) || title && isTitle(end)) {
            end++;
        }
        return end > i ? Optional.of(new Found(end, sentence.span(i, end))) : Optional.empty();
    }

    private boolean isOver(int i) {
        return sentence.ends(i) || sentence.at(i).equals(",");
    }

    /** Return whether a word begins with a capital, or links two that do. */
    private boolean isTitle(int i) {
        return startsHigh(i) || LINKS.contains(sentence.at(i)) && isTitle(i + 1);
    }

    private boolean startsHigh(int i) {
        return sentence.is(i, Token.Kind.WORD)
                && Character.isUpperCase(
                        sentence.text().codePointAt(sentence.token(i).span().start()));
    }

    private boolean isCapital(int i) {
        if (!sentence.is(i, Token.Kind.WORD)) {
            return false;
        }
        String word = sentence.token(i).span().of(sentence.text());
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    private record Found(int to, Span span) {}
}
